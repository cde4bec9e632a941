package io.sandbox4j.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostModule;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;

import org.springframework.aop.Advisor;
import org.springframework.aop.framework.autoproxy.DefaultAdvisorAutoProxyCreator;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HostFunctionBeans}.
 */
class HostFunctionBeansTests {

	private final FailureAnalyses analyses = new FailureAnalyses();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(SandboxAutoConfiguration.class))
		.withInitializer(this.analyses)
		.withPropertyValues("sandbox.warm-up.enabled=false", "sandbox.policies.default.functions=shop.*");

	@Test
	void methodsOfBeansAreFound() {
		this.contextRunner.withBean(Shop.class)
			.run((context) -> assertThat(names(context)).containsExactly("shop.orders", "shop.price"));
	}

	@Test
	void beansWithoutFunctionsAreLeftAlone() {
		this.contextRunner.withBean(Shop.class)
			.withBean("text", String.class, () -> "text")
			.run((context) -> assertThat(names(context)).hasSize(2));
	}

	@Test
	void classProxiesAreLookedThrough() {
		this.contextRunner.withBean(Shop.class)
			.withUserConfiguration(ClassProxies.class)
			.run((context) -> assertThat(names(context)).containsExactly("shop.orders", "shop.price"));
	}

	@Test
	void interfaceProxiesAreLookedThrough() {
		this.contextRunner.withBean(ShopBehindInterface.class)
			.withUserConfiguration(InterfaceProxies.class)
			.run((context) -> assertThat(names(context)).containsExactly("shop.orders"));
	}

	@Test
	void methodsOfGenericSuperclassesAreFound() {
		this.contextRunner.withBean(GenericShop.class)
			.run((context) -> assertThat(context.getBean(HostFunctionRegistry.class).find("shop.find")).isNotNull()
				.extracting(HostFunctionDescriptor::signature)
				.isEqualTo("find(key: str) -> int"));
	}

	@Test
	void scopedBeansAreFoundOnce() {
		this.contextRunner.withUserConfiguration(ScopedShop.class)
			.run((context) -> assertThat(names(context)).containsExactly("shop.orders", "shop.price"));
	}

	@Test
	void lazyBeanIsNotCreatedToFindItsFunctions() {
		this.contextRunner.withUserConfiguration(LazyShop.class).run((context) -> {
			assertThat(names(context)).containsExactly("shop.orders", "shop.price");
			assertThat(context.getBean(LazyShop.class).created).isEmpty();
		});
	}

	@Test
	void beanWithFunctionsCanUseTheSandbox() {
		this.contextRunner.withBean(ShopWithSandbox.class)
			.run((context) -> assertThat(names(context)).containsExactly("shop.run"));
	}

	@Test
	void registryBacksOff() {
		HostFunctionRegistry own = HostFunctionRegistry.of(List.of());
		this.contextRunner.withBean("own", HostFunctionRegistry.class, () -> own)
			.run((context) -> assertThat(context).getBean(HostFunctionRegistry.class).isSameAs(own));
	}

	@Test
	void grantOfAFunctionThatIsNotThereStopsTheStart() {
		this.contextRunner.withBean(Shop.class)
			.withPropertyValues("sandbox.policies.analysis.functions[0]=shop.*",
					"sandbox.policies.analysis.functions[1]=shop.order")
			.run((context) -> {
				assertThat(this.analyses.of(context).getDescription()).contains(
						"Policy 'analysis' grants 'shop.order', but there is no such host function",
						"Property: sandbox.policies.analysis.functions[1]", "Value: \"shop.order\"",
						"Origin: \"sandbox.policies.analysis.functions[1]\" from property source \"test\"");
				assertThat(this.analyses.of(context).getAction()).contains("Did you mean [shop.orders]?");
			});
	}

	@Test
	void grantOfAModuleThatIsNotThereStopsTheStart() {
		this.contextRunner.withBean(Shop.class)
			.withPropertyValues("sandbox.policies.default.functions=shpo.*")
			.run((context) -> assertThat(this.analyses.of(context).getAction()).contains("Did you mean [shop.orders"));
	}

	@Test
	void grantWithoutAnyFunctionSaysWhatMakesOne() {
		this.contextRunner.run((context) -> assertThat(this.analyses.of(context).getAction())
			.contains("No bean has a method with @HostFunction"));
	}

	@Test
	void functionsOfTheSameNameStopTheStart() {
		this.contextRunner.withBean("one", Shop.class)
			.withBean("two", Shop.class)
			.run((context) -> assertThat(this.analyses.of(context).getDescription())
				.contains("Method: " + Shop.class.getName() + ".orders", "function 'shop.orders' is there already"));
	}

	@Test
	void functionThatIsNotDeclaredWellStopsTheStart() {
		this.contextRunner.withBean(BadShop.class)
			.run((context) -> assertThat(this.analyses.of(context).getDescription())
				.contains("Method: " + BadShop.class.getName() + ".secret", "must not be private"));
	}

	private static List<String> names(ConfigurableApplicationContext context) {
		return context.getBean(HostFunctionRegistry.class)
			.functions()
			.stream()
			.map(HostFunctionDescriptor::qualifiedName)
			.toList();
	}

	@HostModule("shop")
	static class Shop {

		@HostFunction
		List<Integer> orders() {
			return List.of(1, 2);
		}

		@HostFunction
		int price(int order) {
			return order * 10;
		}

	}

	interface Orders {

		List<Integer> orders();

	}

	@HostModule("shop")
	static class ShopBehindInterface implements Orders {

		@Override
		@HostFunction
		public List<Integer> orders() {
			return List.of(1, 2);
		}

	}

	abstract static class Store<K, V> {

		@HostFunction
		public abstract V find(K key);

	}

	@HostModule("shop")
	static class GenericShop extends Store<String, Integer> {

		@Override
		public Integer find(String key) {
			return key.length();
		}

	}

	@HostModule("shop")
	static class ShopWithSandbox {

		private final SandboxTemplate sandbox;

		ShopWithSandbox(SandboxTemplate sandbox) {
			this.sandbox = sandbox;
		}

		@HostFunction
		String run(String code) {
			return this.sandbox.execute(code).stdout();
		}

	}

	@HostModule("shop")
	static class BadShop {

		@HostFunction
		private void secret() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class LazyShop {

		private final List<String> created = new ArrayList<>();

		@Bean
		@Lazy
		Shop shop() {
			this.created.add("shop");
			return new Shop();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ScopedShop {

		@Bean
		@Scope(scopeName = "prototype", proxyMode = ScopedProxyMode.TARGET_CLASS)
		Shop shop() {
			return new Shop();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ClassProxies {

		@Bean
		static DefaultAdvisorAutoProxyCreator proxyCreator() {
			DefaultAdvisorAutoProxyCreator creator = new DefaultAdvisorAutoProxyCreator();
			creator.setProxyTargetClass(true);
			return creator;
		}

		@Bean
		static Advisor advisor() {
			return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(HostModule.class),
					(MethodInterceptor) (invocation) -> invocation.proceed());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class InterfaceProxies {

		@Bean
		static DefaultAdvisorAutoProxyCreator proxyCreator() {
			return new DefaultAdvisorAutoProxyCreator();
		}

		@Bean
		static Advisor advisor() {
			return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(HostModule.class),
					(MethodInterceptor) (invocation) -> invocation.proceed());
		}

	}

}
