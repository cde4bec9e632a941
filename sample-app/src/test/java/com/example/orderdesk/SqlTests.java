package com.example.orderdesk;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the SQL of programs: it reads, and does nothing else.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = { "demo.enabled=false", "order-desk.orders=5000",
		"order-desk.customers=200", "sandbox.warm-up.enabled=false", "spring.datasource.url=jdbc:h2:mem:sqltests" })
class SqlTests {

	@Autowired
	private SandboxTemplate sandbox;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void rowsAreDictsWithTypedValues() {
		SandboxResult result = query("select id, sku, amount, placed_on, note from orders where id = ?", 1);
		assertThat(result.error()).isEmpty();
		assertThat(result.value()).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
			.singleElement()
			.satisfies(
					(row) -> assertThat(List.copyOf(row.keySet())).hasToString("[id, sku, amount, placed_on, note]"));
	}

	@Test
	void parametersAreValuesAndNotText() {
		assertThat(query("select count(*) as n from customers where country = ?", "DE' or '1' = '1").value())
			.hasToString("[{n=0}]");
	}

	@Test
	void manyRowsAreAnError() {
		SandboxResult result = query("select * from system_range(1, 6000)");
		assertThat(result.error()).hasValueSatisfying((error) -> assertThat(error.message())
			.isEqualTo("the query has more than 5000 rows; aggregate, or use limit and offset"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from orders", "update orders set amount = 0",
			"insert into products values ('x', 'x', 'x', 1)", "drop table orders", "truncate table orders",
			"alter table orders add column x int", "create table x (y int)", "create user mallory password 'x' admin",
			"grant select on contacts to reader", "alter user reader admin true", "shutdown", "script",
			"script to 'dump.sql'", "backup to 'dump.zip'", "create alias f for \"java.lang.System.exit\"",
			"select * from contacts", "select * from final table (delete from orders)", "select 1; delete from orders",
			"explain analyze delete from orders", "call csvwrite('x.csv', 'select 1')",
			"select file_read('/etc/passwd')", "call file_write('x', 'x.txt')", "select * from csvread('/etc/passwd')",
			"call link_schema('x', '', 'jdbc:h2:mem:other', 'sa', '', 'PUBLIC')", "set exclusive 2",
			"runscript from '/etc/passwd'" })
	void onlyReadingIsAllowed(String statement) {
		String before = state();
		SandboxResult result = query(statement);
		assertThat(result.isOk()).as(statement).isFalse();
		assertThat(result.error()).hasValueSatisfying((error) -> assertThat(error.traceback() + error.message())
			.doesNotContain("org.h2", "JdbcSQL", "java.", "contacts\" not found"));
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void aQueryThatTakesTooLongIsCancelled() {
		SandboxResult result = query("select sum(x) from system_range(1, 1000000000000)");
		assertThat(result.error()).hasValueSatisfying((error) -> assertThat(error.type()).isEqualTo("TimeoutError"));
		assertThat(result.status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
	}

	@Test
	void aProgramCannotGiveItselfMoreTime() {
		SandboxResult result = query(
				"select 1; set query_timeout 0; select sum(x) from system_range(1, 1000000000000)");
		assertThat(result.error()).hasValueSatisfying((error) -> assertThat(error.type()).isEqualTo("TimeoutError"));
		assertThat(result.status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
	}

	@Test
	void variablesOfAConnectionDoNotStay() {
		query("select set(@secret, 42) as x");
		assertThat(query("select @secret as x").value()).hasToString("[{x=null}]");
	}

	@Test
	void aMistakeIsExplained() {
		SandboxResult result = query("selct 1");
		assertThat(result.error()).hasValueSatisfying((error) -> assertThat(error.summary()).isEqualTo(
				"ValueError: the query is not valid SQL, or names a table, column or function that is not there"));
	}

	@Test
	void sqlIsNotThereWithoutItsGrant() {
		SandboxResult result = this.sandbox.code("import sql\nsql.query('select 1')").policy("analysis").execute();
		assertThat(result.isOk()).isFalse();
		assertThat(result.usage().hostCalls()).isLessThanOrEqualTo(1);
	}

	private String state() {
		return this.jdbc
			.sql("select count(*) || '/' || sum(amount) || '/' || (select count(*) from information_schema.users) "
					+ "|| '/' || (select count(*) from information_schema.tables) || '/' || (select count(*) from products) from orders")
			.query(String.class)
			.single();
	}

	private SandboxResult query(String text, Object... params) {
		return this.sandbox.code("import sql\nsql.query(text, params)")
			.policy("reporting")
			.variable("text", text)
			.variable("params", params)
			.execute();
	}

}
