package io.sandbox4j.autoconfigure;

import java.util.List;

import io.sandbox4j.host.HostFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.aot.AotServices;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.javapoet.ClassName;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxRuntimeHints} and {@link HostFunctionAotProcessor}.
 */
class SandboxRuntimeHintsTests {

	@Test
	void guestIsThere() {
		RuntimeHints hints = new RuntimeHints();
		new SandboxRuntimeHints().registerHints(hints, getClass().getClassLoader());
		assertThat(RuntimeHintsPredicates.resource().forResource("io/sandbox4j/engine/Guest.meta")).accepts(hints);
		assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/sandbox/micropython.wasm.lock"))
			.accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection()
			.onType(TypeReference.of("io.sandbox4j.engine.GuestMachineFuncGroup_0"))
			.withMemberCategory(MemberCategory.INVOKE_DECLARED_METHODS)).accepts(hints);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void schemaOfTheSessionsIsThere(String platform) {
		String schema = "io/sandbox4j/session/jdbc/schema-" + platform + ".sql";
		RuntimeHints hints = new RuntimeHints();
		new SandboxRuntimeHints().registerHints(hints, getClass().getClassLoader());
		assertThat(RuntimeHintsPredicates.resource().forResource(schema)).accepts(hints);
		assertThat(getClass().getResource("/" + schema)).isNotNull();
	}

	@Test
	void resourcesOfTheHintsExist() {
		assertThat(getClass().getResource("/io/sandbox4j/engine/Guest.meta")).isNotNull();
		assertThat(getClass().getResource("/META-INF/sandbox/micropython.wasm.lock")).isNotNull();
	}

	@Test
	void registrarIsRegistered() {
		assertThat(AotServices.factories().load(RuntimeHintsRegistrar.class).asList())
			.hasAtLeastOneElementOfType(SandboxRuntimeHints.class);
		assertThat(AotServices.factories().load(BeanRegistrationAotProcessor.class).asList())
			.hasAtLeastOneElementOfType(HostFunctionAotProcessor.class);
	}

	@Test
	void hostFunctionsCanBeCalledAndTheirRecordsRead() throws NoSuchMethodException {
		GenericApplicationContext context = new GenericApplicationContext();
		context.registerBean(Shop.class);
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(ClassName.get("com.example", "Application")), new InMemoryGeneratedFiles());
		new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		RuntimeHints hints = generation.getRuntimeHints();
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Shop.class.getDeclaredMethod("orders")))
			.accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Order.class.getDeclaredMethod("id")))
			.accepts(hints);
	}

	record Order(int id) {
	}

	static class Shop {

		@HostFunction
		List<Order> orders() {
			return List.of();
		}

	}

}
