package com.example.readme;

import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxCheckpoint;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.host.SandboxContext;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What docs/sessions.md shows.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "spring.config.location=classpath:readme/sessions.yml", "sandbox.warm-up.enabled=false",
				"SESSION_KEY=0123456789abcdef0123456789abcdef", "sandbox.policies.analysis.functions=notes.*",
				"spring.datasource.generate-unique-name=true" })
class SessionsPageTests {

	@Autowired
	private SandboxTemplate template;

	@Test
	void stateStays() {
		SandboxTemplate sandbox = this.template;
		// tag::session[]
		try (SandboxSession session = sandbox.openSession("analysis")) {
			session.execute("x = 10");
			session.execute("x += 5");
			session.execute("x").value(); // 15
		}
		// end::session[]
		try (SandboxSession session = sandbox.openSession("analysis")) {
			session.execute("x = 10");
			session.execute("x += 5");
			assertThat(session.execute("x").value()).isEqualTo(15L);
		}
	}

	@Test
	void sessionIsOpenedOrResumedByItsName() {
		SandboxTemplate sandbox = this.template;
		List<Integer> amounts = List.of(3, 4, 5);
		// tag::named[]
		SandboxSession session = sandbox.session("conversation-42", "analysis", Map.of("user", "ada"));
		SandboxResult result = session.code("total = sum(amounts)").variable("amounts", amounts).execute();
		// end::named[]
		assertThat(result.status()).isEqualTo(SandboxStatus.OK);
		assertThat(this.template.session("conversation-42").execute("total").value()).isEqualTo(12L);
	}

	@Test
	void hostFunctionsLearnWhoseTheSessionIs() {
		SandboxSession session = this.template.session("of-ada", "analysis", Map.of("user", "ada"));
		assertThat(session.execute("import notes\nnotes.mine()").value()).isEqualTo("of-ada: ada");
	}

	@Test
	void stateCanBeRememberedAndForked() {
		try (SandboxSession session = this.template.openSession("analysis")) {
			// tag::fork[]
			session.execute("rows = [1, 2, 3]");
			SandboxCheckpoint before = session.checkpoint();
			session.execute("rows.clear()");
			session.rollback(before);

			SandboxSession other = session.fork();
			other.execute("rows.append(4)"); // not in the first
			// end::fork[]
			assertThat(session.execute("rows").value()).isEqualTo(List.of(1L, 2L, 3L));
			assertThat(other.execute("rows").value()).isEqualTo(List.of(1L, 2L, 3L, 4L));
		}
	}

	@Test
	void runThatFailsIsRolledBack() {
		try (SandboxSession session = this.template.openSession("analysis")) {
			session.execute("x = 1");
			assertThat(session.code("x = 2\nwhile True: pass").fuel(100_000).execute().status())
				.isEqualTo(SandboxStatus.FUEL);
			assertThat(session.execute("x").value()).isEqualTo(1L);
		}
	}

	@Test
	void sessionsAreInTheDatabase(@Autowired SandboxSessionStore store) {
		assertThat(store).isInstanceOf(JdbcSandboxSessionStore.class);
		this.template.session("stored", "analysis", Map.of()).execute("x = 1");
		assertThat(store.find("stored")).isPresent();
	}

	@HostModule("notes")
	static class Notes {

		// tag::context[]
		@HostFunction
		String mine(SandboxContext context) {
			return context.sessionId() + ": " + context.attribute("user", String.class);
		}

		// end::context[]

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Notes.class)
	static class TestConfiguration {

	}

}
