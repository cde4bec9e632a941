package com.example.orderdesk;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for sessions, through the web as others would use them.
 */
@SpringBootTest(properties = { "demo.enabled=false", "order-desk.orders=100", "order-desk.customers=10",
		"sandbox.warm-up.enabled=false", "management.endpoint.sandbox.access=unrestricted",
		"spring.datasource.url=jdbc:h2:mem:session-api" })
@AutoConfigureMockMvc
class SessionApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Test
	void stateStaysFromOneProgramToTheNext() {
		run("a", Map.of("program", "x = 10"));
		run("a", Map.of("program", "x += step", "variables", Map.of("step", 5)));
		assertThat(run("a", Map.of("program", "x"))).hasStatusOk().bodyJson().extractingPath("$.value").isEqualTo(15);
	}

	@Test
	void sessionsDoNotSeeEachOther() {
		run("b", Map.of("program", "x = 10"));
		assertThat(run("c", Map.of("program", "x"))).bodyJson().extractingPath("$.error.type").isEqualTo("NameError");
	}

	@Test
	void sessionKeepsItsPolicy() {
		run("d", Map.of("policy", "analysis", "program", "import shop"));
		assertThat(run("d", Map.of("program", "len(shop.customers())"))).bodyJson()
			.extractingPath("$.policy")
			.isEqualTo("analysis");
		assertThat(run("d", Map.of("policy", "desk", "program", "1"))).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void sessionIsClosed() {
		run("e", Map.of("program", "x = 10"));
		assertThat(this.mvc.delete().uri("/api/sessions/e")).hasStatus(204);
		assertThat(this.mvc.delete().uri("/api/sessions/e")).hasStatus(404);
		assertThat(run("e", Map.of("program", "x"))).bodyJson().extractingPath("$.error.type").isEqualTo("NameError");
	}

	@Test
	void idThatIsNoneIsAProblem() {
		assertThat(run("x".repeat(201), Map.of("program", "1"))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void theActuatorShowsSessionsAndClosesThem() {
		run("f", Map.of("program", "secret = 'swordfish'"));
		assertThat(this.mvc.get().uri("/actuator/sandbox/sessions")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.sessions[?(@.id == 'f')].policy")
			.asArray()
			.containsExactly("sealed");
		assertThat(this.mvc.get().uri("/actuator/sandbox/sessions/f")).hasStatusOk()
			.bodyText()
			.contains("\"runs\":1")
			.doesNotContain("secret", "swordfish");
		assertThat(this.mvc.delete().uri("/actuator/sandbox/sessions/f")).hasStatus(204);
		assertThat(this.mvc.get().uri("/actuator/sandbox/sessions/f")).hasStatus(404);
		assertThat(this.mvc.delete().uri("/actuator/sandbox/sessions/f")).hasStatus(404);
		assertThat(this.mvc.get().uri("/actuator/sandbox/policies")).hasStatus(404);
	}

	private MvcTestResult run(String session, Map<String, ?> request) {
		return this.mvc.post()
			.uri("/api/sessions/{id}/run", session)
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(request))
			.exchange();
	}

}
