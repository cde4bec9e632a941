package com.example.orderdesk;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what others can have run, through the web as they would.
 */
@SpringBootTest(properties = { "demo.enabled=false", "order-desk.orders=5000", "order-desk.customers=200",
		"sandbox.warm-up.enabled=false" })
@AutoConfigureMockMvc
class RunApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	@Test
	void aProgramThatNamesNoPolicyRunsUnderTheDefault() {
		assertThat(post(Map.of("program", "print('hello')\n6 * 7"))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"policy": "sealed", "status": "OK", "value": 42, "stdout": "hello\\n", "stderr": "", "truncated": false,
							"error": null}""");
	}

	@Test
	void theResultTellsWhatWasUsed() {
		assertThat(run("analysis", "import shop\nlen(shop.customers())")).bodyJson()
			.isLenientlyEqualTo("{\"value\": 100, \"usage\": {\"hostCalls\": 1}}");
	}

	@Test
	void variablesComeWithTheRequest() {
		assertThat(post(Map.of("program", "sum(prices) * factor", "variables",
				Map.of("prices", new int[] { 1, 2, 3 }, "factor", 1.5))))
			.bodyJson()
			.extractingPath("$.value")
			.isEqualTo(9.0);
	}

	@Test
	void keysThatJsonDoesNotHaveBecomeText() {
		assertThat(run("sealed", "{1: 'one', None: float('inf'), (2, 3): {4}}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.value")
			.asMap()
			.containsEntry("1", "one")
			.containsEntry("None", "Infinity")
			.hasSize(3);
	}

	@Test
	void ordersComeWithTheirTypes() {
		assertThat(run("analysis", """
				import shop
				order = shop.order(1)
				[type(order[name]).__name__ for name in ("id", "amount", "status", "placed")]""")).bodyJson()
			.extractingPath("$.value")
			.asArray()
			.containsExactly("int", "Decimal", "str", "date");
	}

	@Test
	void anOrderThatIsNotThereIsNone() {
		assertThat(run("analysis", "import shop\nshop.order(999999) is None")).bodyJson()
			.extractingPath("$.value")
			.isEqualTo(true);
	}

	@Test
	void ordersAreFoundByConditions() {
		assertThat(run("analysis", """
				import shop, datetime
				found = shop.orders(country="DE", since=datetime.date(2025, 12, 1), status="SHIPPED", limit=10000)
				assert found
				all(o["country"] == "DE" and o["placed"].month == 12 and o["status"] == "SHIPPED" for o in found)"""))
			.bodyJson()
			.extractingPath("$.value")
			.isEqualTo(true);
	}

	@Test
	void totalsAddUpToAllOrders() {
		assertThat(run("analysis", """
				import shop
				[sum(t["orders"] for t in shop.totals(by)) for by in ("COUNTRY", "MONTH", "CATEGORY", "STATUS")]"""))
			.bodyJson()
			.extractingPath("$.value")
			.asArray()
			.containsExactly(5000, 5000, 5000, 5000);
	}

	@Test
	void aWrongArgumentIsExplained() {
		assertThat(run("analysis", "import shop\nshop.orders(country=49)")).bodyJson()
			.extractingPath("$.error.message")
			.asString()
			.contains("country", "str", "int");
	}

	@Test
	void aLimitOutOfRangeIsExplained() {
		assertThat(run("analysis", "import shop\nshop.orders(limit=10**6)")).bodyJson()
			.extractingPath("$.error")
			.asMap()
			.containsEntry("type", "ValueError")
			.containsEntry("message", "limit must be from 1 to 10000, not 1000000")
			.containsEntry("line", 2);
	}

	@Test
	void whatIsNotGrantedIsNotThere() {
		assertThat(run("analysis", "import shop\nshop.hold(1, 'mine')")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.error")
			.asMap()
			.containsEntry("type", "AttributeError")
			.containsEntry("hint",
					"Policy 'analysis' grants up to 200 calls of shop.customers, shop.order, shop.orders, shop.totals");
		assertThat(held()).isZero();
	}

	@Test
	void theDeskMayPutAnOpenOrderOnHold() {
		assertThat(run("desk", """
				import shop
				order = shop.orders(status="OPEN", limit=1)[0]
				[shop.hold(order["id"], "address is missing"), shop.hold(order["id"], "again")]""")).bodyJson()
			.extractingPath("$.value")
			.asArray()
			.containsExactly(true, false);
		assertThat(held()).isOne();
		this.jdbc.sql("update orders set status = 'OPEN', note = null where status = 'ON_HOLD'").update();
	}

	@Test
	void aRequestWithoutAProgramIsAProblem() {
		assertThat(post(Map.of("policy", "analysis"))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.isLenientlyEqualTo("{\"status\": 400, \"errors\": [{\"pointer\": \"/program\"}]}");
	}

	@Test
	void aProgramThatIsTooLongIsAProblem() {
		assertThat(post(Map.of("program", "#".repeat(100_001)))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void anUnknownPolicyIsAProblem() {
		assertThat(run("root", "1")).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("root", "analysis");
	}

	@Test
	void aVariableThatPythonCannotNameIsAProblem() {
		assertThat(post(Map.of("program", "1", "variables", Map.of("a b", 1)))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void textThatIsNoJsonIsAProblem() {
		assertThat(this.mvc.post().uri("/api/run").contentType(MediaType.APPLICATION_JSON).content("{")).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void thePageShowsPoliciesAndStubs() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("<h2>sealed</h2>", "<h2>reporting</h2>", "def totals(", "def query(")
			.doesNotContain("<!-- ");
	}

	@Test
	void policiesAreThereForPrograms() {
		assertThat(this.mvc.get().uri("/api/policies")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[?(@.name == 'reporting')].stubs")
			.asArray()
			.singleElement()
			.asString()
			.contains("def query(");
	}

	@Test
	void sqlReadsTheSameData() {
		assertThat(run("reporting", "import sql\nsql.query('select count(*) as n from orders')[0]['n']")).bodyJson()
			.extractingPath("$.value")
			.isEqualTo(5000);
	}

	@Test
	void theActuatorShowsTheSandbox() {
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/sandbox")).hasStatusOk();
	}

	@Test
	void theActuatorClosesNoSessionUnlessItIsAllowedTo() {
		assertThat(this.mvc.delete().uri("/actuator/sandbox/sessions/a")).hasStatus(405);
	}

	private int held() {
		return this.jdbc.sql("select count(*) from orders where status = 'ON_HOLD'").query(Integer.class).single();
	}

	private MvcTestResult run(String policy, String program) {
		return post(Map.of("policy", policy, "program", program));
	}

	private MvcTestResult post(Map<String, ?> request) {
		return this.mvc.post()
			.uri("/api/run")
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(request))
			.exchange();
	}

}
