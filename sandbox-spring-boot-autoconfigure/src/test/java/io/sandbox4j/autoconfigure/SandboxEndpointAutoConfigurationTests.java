package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.List;

import io.sandbox4j.SandboxSessionInfo;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.FunctionDescriptor;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.SandboxDescriptor;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.SessionDescriptor;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.SessionListDescriptor;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostModule;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Tests for {@link SandboxEndpointAutoConfiguration} and {@link SandboxEndpoint}.
 */
class SandboxEndpointAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(SandboxAutoConfiguration.class,
				SandboxSessionStoreAutoConfiguration.class, SandboxEndpointAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	private final ApplicationContextRunner exposed = this.contextRunner
		.withPropertyValues("management.endpoints.web.exposure.include=sandbox");

	@Test
	void policiesAreShown() {
		this.exposed
			.withPropertyValues("sandbox.policies.analysis.description=Reads orders",
					"sandbox.policies.analysis.limits.fuel=5", "sandbox.policies.analysis.time-zones=Europe/*")
			.run((context) -> {
				SandboxDescriptor descriptor = context.getBean(SandboxEndpoint.class).sandbox();
				assertThat(descriptor.defaultPolicy()).isEqualTo("default");
				assertThat(descriptor.policies()).containsOnlyKeys("analysis", "default");
				assertThat(descriptor.policies().get("analysis").description()).isEqualTo("Reads orders");
				assertThat(descriptor.policies().get("analysis").limits().fuel()).isEqualTo(5);
				assertThat(descriptor.policies().get("analysis").timeZones()).containsExactly("Europe/*");
			});
	}

	@Test
	void functionsAndTheirGrantsAreShown() {
		this.exposed.withBean(Shop.class)
			.withPropertyValues("sandbox.policies.analysis.functions=shop.*",
					"sandbox.policies.sealed.description=none")
			.run((context) -> assertThat(context.getBean(SandboxEndpoint.class).sandbox().functions())
				.containsEntry("shop.orders", new FunctionDescriptor("orders(country: str) -> list[int]",
						"Return orders.", List.of("analysis"))));
	}

	@Test
	void runsAreShownWithoutCode() {
		this.exposed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			String id = template.execute("secret = 42").id();
			SandboxDescriptor descriptor = context.getBean(SandboxEndpoint.class).sandbox();
			assertThat(descriptor.runs().recent()).singleElement().satisfies((run) -> {
				assertThat(run.id()).isEqualTo(id);
				assertThat(run.status()).isEqualTo(SandboxStatus.REJECTED);
			});
			assertThat(descriptor.toString()).contains(id).doesNotContain("secret");
		});
	}

	@Test
	void rulesOfSessionsAreShown() {
		this.exposed.withPropertyValues("sandbox.policies.analysis.session.max-sessions=7")
			.run((context) -> assertThat(
					context.getBean(SandboxEndpoint.class).sandbox().policies().get("analysis").session().maxSessions())
				.isEqualTo(7));
	}

	@Test
	void sessionsAreShownWithoutTheirState() {
		this.exposed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.session("resting").execute("secret = 'swordfish'");
			template.session("resting").rest();
			template.session("idle").execute("secret = 42");
			SandboxEndpoint endpoint = context.getBean(SandboxEndpoint.class);
			SessionListDescriptor sessions = endpoint.sessions("sessions", null);
			assertThat(sessions.sessions()).extracting(SessionDescriptor::id, SessionDescriptor::state)
				.containsExactly(tuple("idle", SandboxSessionInfo.State.IDLE),
						tuple("resting", SandboxSessionInfo.State.RESTING));
			assertThat(sessions.sessions()).allSatisfy((session) -> {
				assertThat(session.policy()).isEqualTo("default");
				assertThat(session.idle()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
				assertThat(session.memory()).isPositive();
			});
			assertThat(sessions.toString()).doesNotContain("secret", "swordfish");
			assertThat(endpoint.sandbox().sessions().active()).isOne();
			assertThat(endpoint.sandbox().sessions().opened()).isEqualTo(2);
			assertThat(endpoint.sandbox().sessions().rested()).isOne();
		});
	}

	@Test
	void sessionsAreLimited() {
		this.exposed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.session("a");
			template.session("b");
			SandboxEndpoint endpoint = context.getBean(SandboxEndpoint.class);
			assertThat(endpoint.sessions("sessions", 1).sessions()).hasSize(1);
			assertThat(endpoint.sessions("sessions", -1).sessions()).isEmpty();
		});
	}

	@Test
	void oneSessionIsShown() {
		this.exposed.run((context) -> {
			context.getBean(SandboxTemplate.class).session("a").execute("1");
			SessionDescriptor session = context.getBean(SandboxEndpoint.class).session("sessions", "a");
			assertThat(session.runs()).isOne();
			assertThat(session.rollbacks()).isZero();
			assertThat(session.fuel()).isPositive();
			assertThat(session.age()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
			assertThat(session.expires()).isAfter(session.lastUsed());
		});
	}

	@Test
	void whatIsNotThereIsNotShown() {
		this.exposed.run((context) -> {
			SandboxEndpoint endpoint = context.getBean(SandboxEndpoint.class);
			assertThat(endpoint.session("sessions", "a")).isNull();
			assertThat(endpoint.session("policies", "default")).isNull();
			assertThat(endpoint.sessions("policies", null)).isNull();
			assertThat(endpoint.closeSession("sessions", "a").getStatus()).isEqualTo(404);
			assertThat(endpoint.closeSession("policies", "default").getStatus()).isEqualTo(404);
		});
	}

	@Test
	void sessionIsClosed() {
		this.exposed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.session("a").execute("1");
			assertThat(context.getBean(SandboxEndpoint.class).closeSession("sessions", "a").getStatus()).isEqualTo(204);
			assertThat(template.sessionInfo("a")).isEmpty();
		});
	}

	@Test
	void endpointOnlyReadsUnlessItIsAllowedMore() {
		assertThat(SandboxEndpoint.class.getAnnotation(Endpoint.class).defaultAccess()).isEqualTo(Access.READ_ONLY);
	}

	@Test
	void endpointBacksOff() {
		SandboxEndpoint own = new SandboxEndpoint(SandboxTemplate.create(), HostFunctionRegistry.of(List.of()));
		this.exposed.withBean("own", SandboxEndpoint.class, () -> own)
			.run((context) -> assertThat(context).getBean(SandboxEndpoint.class).isSameAs(own));
	}

	@Test
	void nothingIsThereWhenTheEndpointIsNotExposed() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(SandboxEndpoint.class));
	}

	@Test
	void nothingIsThereWithoutActuator() {
		this.exposed.withClassLoader(new FilteredClassLoader(ConditionalOnAvailableEndpoint.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("sandboxEndpoint"));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.exposed.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxEndpoint.class));
	}

	@HostModule("shop")
	static class Shop {

		@HostFunction(description = "Return orders.")
		List<Integer> orders(String country) {
			return List.of();
		}

	}

}
