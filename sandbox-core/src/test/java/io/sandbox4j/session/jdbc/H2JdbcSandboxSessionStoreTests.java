package io.sandbox4j.session.jdbc;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link JdbcSandboxSessionStore} on H2.
 */
class H2JdbcSandboxSessionStoreTests extends JdbcSandboxSessionStoreContract {

	private final JdbcDataSource database = new JdbcDataSource();

	H2JdbcSandboxSessionStoreTests() {
		this.database.setURL("jdbc:h2:mem:sessions;DB_CLOSE_DELAY=-1");
	}

	@Override
	DataSource dataSource() {
		return this.database;
	}

	@Override
	String schema() {
		return "schema-h2.sql";
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a;b", "\"a\"", "a.b.c", ".a", "a.", "1a", "a--", "s\u00e9ances", "a\n" })
	void textThatIsNoNameOfATable(String name) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new JdbcSandboxSessionStore(this.database, name, this.clock))
			.withMessageContaining(name);
	}

	@Test
	void nameOfATableMayHaveThatOfItsSchema() {
		assertThat(JdbcSandboxSessionStore.requireTable("App_1.sessions")).isEqualTo("App_1.sessions");
	}

}
