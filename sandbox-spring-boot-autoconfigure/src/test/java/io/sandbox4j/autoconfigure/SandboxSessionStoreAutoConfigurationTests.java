package io.sandbox4j.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import javax.sql.DataSource;

import com.hazelcast.core.HazelcastInstance;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionStoreException;
import io.sandbox4j.session.SessionStoreFullException;
import io.sandbox4j.session.StoredSession;
import io.sandbox4j.session.hazelcast.HazelcastSandboxSessionStore;
import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link SandboxSessionStoreAutoConfiguration}.
 */
class SandboxSessionStoreAutoConfigurationTests {

	private static final String KEY = "sandbox.sessions.key=0123456789abcdef0123456789abcdef";

	private final FailureAnalyses analyses = new FailureAnalyses();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxSessionStoreAutoConfiguration.class))
		.withInitializer(this.analyses)
		.withPropertyValues("sandbox.warm-up.enabled=false");

	private final ApplicationContextRunner database = this.contextRunner
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
		.withPropertyValues("spring.datasource.generate-unique-name=true", "sandbox.sessions.store=jdbc", KEY);

	@Test
	void sessionsRestInMemoryByDefault() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(SandboxSessionStore.class)
			.hasSingleBean(InMemorySandboxSessionStore.class));
	}

	@Test
	void databaseAloneIsNoReasonToPutSessionsInIt() {
		this.database.withPropertyValues("sandbox.sessions.store=in-memory")
			.run((context) -> assertThat(context).hasSingleBean(InMemorySandboxSessionStore.class)
				.doesNotHaveBean(SandboxSessionDataSourceScriptDatabaseInitializer.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "in-memory", "IN_MEMORY", "inMemory" })
	void nameOfTheStoreIsRelaxed(String name) {
		this.contextRunner.withPropertyValues("sandbox.sessions.store=" + name)
			.run((context) -> assertThat(context).hasSingleBean(InMemorySandboxSessionStore.class));
	}

	@Test
	void storeInMemoryIsAsLargeAsItMayBe() {
		this.contextRunner.withPropertyValues("sandbox.sessions.in-memory.max-size=1KB").run((context) -> {
			SandboxSessionStore store = context.getBean(SandboxSessionStore.class);
			store.insert(session("a", 1024));
			assertThatExceptionOfType(SessionStoreFullException.class).isThrownBy(() -> store.insert(session("b", 1)));
		});
	}

	@Test
	void sessionsAreKeptInTheDatabase() {
		this.database.run((context) -> {
			assertThat(context).hasSingleBean(SandboxSessionStore.class).hasSingleBean(JdbcSandboxSessionStore.class);
			assertThat(context.getBean(SandboxTemplate.class).session("a").execute("x = 41").isOk()).isTrue();
			assertThat(context.getBean(SandboxSessionStore.class).count()).isOne();
		});
	}

	@Test
	void sessionContinuesInAnotherInstance() {
		this.database.run((context) -> {
			DataSource shared = context.getBean(DataSource.class);
			context.getBean(SandboxTemplate.class).session("a").execute("x = 41");
			this.contextRunner.withBean(DataSource.class, () -> shared)
				.withPropertyValues("sandbox.sessions.store=jdbc", KEY)
				.run((other) -> assertThat(other.getBean(SandboxTemplate.class).session("a").execute("x + 1").value())
					.isEqualTo(42L));
		});
	}

	@Test
	void sessionsSealedWithAPreviousKeyAreAccepted() {
		this.database.run((context) -> {
			DataSource shared = context.getBean(DataSource.class);
			context.getBean(SandboxTemplate.class).session("a").execute("x = 41");
			ApplicationContextRunner later = this.contextRunner.withBean(DataSource.class, () -> shared)
				.withPropertyValues("sandbox.sessions.store=jdbc",
						"sandbox.sessions.key=another key, another key, another key");
			later.run((other) -> assertThatExceptionOfType(SessionRefusedException.class)
				.isThrownBy(() -> other.getBean(SandboxTemplate.class).session("a").execute("x")));
			later.withPropertyValues(KEY.replace("key=", "previous-keys="))
				.run((other) -> assertThat(other.getBean(SandboxTemplate.class).session("a").execute("x + 1").value())
					.isEqualTo(42L));
		});
	}

	@Test
	void tableHasTheNameThatThePropertyGivesIt() {
		this.database.withPropertyValues("sandbox.sessions.jdbc.table-name=programs").run((context) -> {
			context.getBean(SandboxSessionStore.class).insert(session("a", 1));
			assertThat(new JdbcSandboxSessionStore(context.getBean(DataSource.class), "programs", Clock.systemUTC())
				.find("a")).isPresent();
		});
	}

	@Test
	void nameThatIsNoneOfATableStopsTheStart() {
		this.database.withPropertyValues("sandbox.sessions.jdbc.table-name=a;b")
			.run((context) -> assertThat(this.analyses.of(context).getDescription()).contains("table-name",
					"letters, digits and underscores"));
	}

	@Test
	void schemaIsNotCreatedWhereThePropertySaysNever() {
		this.database.withPropertyValues("sandbox.sessions.jdbc.initialize-schema=never").run((context) -> {
			assertThat(context).doesNotHaveBean(SandboxSessionDataSourceScriptDatabaseInitializer.class);
			assertThatExceptionOfType(SessionStoreException.class)
				.isThrownBy(() -> context.getBean(SandboxSessionStore.class).count());
		});
	}

	@Test
	void schemaIsCreatedInADatabaseThatIsNotEmbeddedWhereThePropertySaysAlways() {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:file:./target/sessions-" + System.nanoTime());
		this.contextRunner.withBean(DataSource.class, () -> dataSource)
			.withPropertyValues("sandbox.sessions.store=jdbc", KEY, "sandbox.sessions.jdbc.initialize-schema=always")
			.run((context) -> assertThat(context.getBean(SandboxSessionStore.class).count()).isZero());
	}

	@Test
	void schemaCanBeAnother() {
		this.database
			.withPropertyValues("sandbox.sessions.jdbc.schema=classpath:sessions/schema-@@platform@@.sql",
					"sandbox.sessions.jdbc.platform=own", "sandbox.sessions.jdbc.table-name=own_sessions")
			.run((context) -> assertThat(context.getBean(SandboxSessionStore.class).count()).isZero());
	}

	@Test
	void initializerBacksOff() {
		this.database.withBean(OwnInitializer.class)
			.run((context) -> assertThat(context).hasSingleBean(SandboxSessionDataSourceScriptDatabaseInitializer.class)
				.hasSingleBean(OwnInitializer.class));
	}

	@Test
	void storeIsMadeAfterTheDatabaseIsInitialized() {
		this.database.run((
				context) -> assertThat(context.getBeanFactory().getBeanDefinition("sandboxSessionStore").getDependsOn())
					.contains("sandboxSessionDataSourceScriptDatabaseInitializer"));
	}

	@Test
	void databaseOfTheSessionsCanBeASecondOne() {
		this.contextRunner.withUserConfiguration(TwoDatabases.class)
			.withPropertyValues("sandbox.sessions.store=jdbc", KEY)
			.run((context) -> {
				context.getBean(SandboxSessionStore.class).insert(session("a", 1));
				assertThat(new JdbcSandboxSessionStore(context.getBean("second", DataSource.class)).find("a"))
					.isPresent();
				assertThatExceptionOfType(SessionStoreException.class)
					.isThrownBy(() -> new JdbcSandboxSessionStore(context.getBean("first", DataSource.class)).count());
			});
	}

	@Test
	void transactionOfTheCallerIsNotThatOfTheStore() {
		JdbcDataSource plain = new JdbcDataSource();
		plain.setURL("jdbc:h2:mem:transactions;DB_CLOSE_DELAY=-1");
		this.contextRunner.withBean(DataSource.class, () -> new TransactionAwareDataSourceProxy(plain))
			.withPropertyValues("sandbox.sessions.store=jdbc", KEY, "sandbox.sessions.jdbc.initialize-schema=always")
			.run((context) -> {
				SandboxSessionStore store = context.getBean(SandboxSessionStore.class);
				new TransactionTemplate(new DataSourceTransactionManager(plain)).executeWithoutResult((transaction) -> {
					store.insert(session("a", 1));
					transaction.setRollbackOnly();
				});
				assertThat(store.find("a")).isPresent();
			});
	}

	@Test
	void sessionsAreKeptInHazelcast() {
		HazelcastInstance hazelcast = mock(HazelcastInstance.class);
		this.contextRunner.withBean(HazelcastInstance.class, () -> hazelcast)
			.withPropertyValues("sandbox.sessions.store=hazelcast", KEY, "sandbox.sessions.hazelcast.map-name=programs")
			.run((context) -> {
				assertThat(context).hasSingleBean(SandboxSessionStore.class)
					.hasSingleBean(HazelcastSandboxSessionStore.class);
				then(hazelcast).should().getMap("programs");
				then(hazelcast).should().getMap("programs-data");
			});
	}

	@Test
	void ownStoreTakesThePlaceOfAny() {
		SandboxSessionStore own = mock(SandboxSessionStore.class);
		this.database.withBean("own", SandboxSessionStore.class, () -> own)
			.run((context) -> assertThat(context).hasSingleBean(SandboxSessionStore.class)
				.doesNotHaveBean(SandboxSessionDataSourceScriptDatabaseInitializer.class)
				.getBean(SandboxSessionStore.class)
				.isSameAs(own));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.contextRunner.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxSessionStore.class));
	}

	@Test
	void nothingIsThereWithoutTheCore() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(SandboxTemplate.class))
			.run((context) -> assertThat(context).doesNotHaveBean("sandboxSessionStore"));
	}

	@Test
	void storeInMemoryNeedsNeitherJdbcNorHazelcast() {
		this.contextRunner
			.withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "org.springframework.boot.jdbc",
					"com.hazelcast"))
			.run((context) -> assertThat(context).hasSingleBean(InMemorySandboxSessionStore.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc", "hazelcast" })
	void storeThatCannotBeHadStopsTheStart(String type) {
		this.contextRunner.withPropertyValues("sandbox.sessions.store=" + type, KEY)
			.run((context) -> assertMissing(this.analyses.of(context)));
	}

	@Test
	void storeInTheDatabaseNeedsBootsModule() {
		this.database.withClassLoader(new FilteredClassLoader(DataSourceScriptDatabaseInitializer.class))
			.run((context) -> assertMissing(this.analyses.of(context)));
	}

	@Test
	void storeInHazelcastNeedsHazelcast() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(HazelcastInstance.class))
			.withPropertyValues("sandbox.sessions.store=hazelcast", KEY)
			.run((context) -> assertMissing(this.analyses.of(context)));
	}

	private static void assertMissing(FailureAnalysis analysis) {
		assertThat(analysis.getDescription()).contains("Property: sandbox.sessions.store");
		assertThat(analysis.getAction()).contains("spring-boot-starter-", "sandbox.sessions.store");
	}

	@Test
	void storeThatDoesNotExistStopsTheStart() {
		this.contextRunner.withPropertyValues("sandbox.sessions.store=redis")
			.run((context) -> assertThat(this.analyses.of(context).getDescription()).contains("sandbox.sessions.store",
					"redis"));
	}

	@Test
	void sharedStoreNeedsAKey() {
		this.database.withPropertyValues("sandbox.sessions.key=")
			.run((context) -> assertThat(this.analyses.of(context).getDescription())
				.contains("Property: sandbox.sessions.key"));
		this.contextRunner.withBean("own", SandboxSessionStore.class, () -> {
			SandboxSessionStore shared = mock(SandboxSessionStore.class);
			given(shared.isShared()).willReturn(true);
			return shared;
		}).run((context) -> {
			FailureAnalysis analysis = this.analyses.of(context);
			assertThat(analysis.getDescription()).contains("Property: sandbox.sessions.key", "there is none");
			assertThat(analysis.getAction()).contains("32 random characters");
		});
	}

	@Test
	void keyThatIsTooShortStopsTheStartAndIsNotShown() {
		this.contextRunner.withPropertyValues("sandbox.sessions.key=too-short-secret").run((context) -> {
			FailureAnalysis analysis = this.analyses.of(context);
			assertThat(analysis.getDescription()).contains("Property: sandbox.sessions.key", "16 characters")
				.doesNotContain("too-short-secret");
			assertThat(analysis.getAction()).doesNotContain("too-short-secret");
		});
	}

	@Test
	void previousKeyThatIsTooShortStopsTheStart() {
		this.contextRunner
			.withPropertyValues(KEY, "sandbox.sessions.previous-keys[0]=" + "k".repeat(32),
					"sandbox.sessions.previous-keys[1]=short")
			.run((context) -> assertThat(this.analyses.of(context).getDescription())
				.contains("Property: sandbox.sessions.previous-keys[1]"));
	}

	@Test
	void previousKeysWithoutAKeyStopTheStart() {
		this.contextRunner.withPropertyValues("sandbox.sessions.previous-keys=" + "k".repeat(32))
			.run((context) -> assertThat(this.analyses.of(context).getDescription())
				.contains("Property: sandbox.sessions.key"));
	}

	@Test
	void numberOfSessionsIsLimited() {
		this.contextRunner.withPropertyValues("sandbox.sessions.max-sessions=1").run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.session("a");
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> template.session("b"))
				.withMessageContaining("sandbox.sessions.max-sessions");
		});
	}

	@Test
	void numberOfSessionsInMemoryIsLimited() {
		this.contextRunner.withPropertyValues("sandbox.sessions.max-resident=1").run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			SandboxSession first = template.session("a");
			first.execute("x = 1");
			template.session("b").execute("x = 2");
			assertThat(template.sessionStatistics().evicted()).isPositive();
			assertThat(first.execute("x").value()).isEqualTo(1L);
		});
	}

	@Test
	void sessionsSurviveTheContextOnlyInASharedStore() {
		this.database.run((context) -> {
			DataSource shared = context.getBean(DataSource.class);
			ApplicationContextRunner instance = this.contextRunner.withBean(DataSource.class, () -> shared)
				.withPropertyValues("sandbox.sessions.store=jdbc", KEY);
			instance.run((first) -> first.getBean(SandboxTemplate.class)
				.session("a", "default", Map.of("user", "ada"))
				.execute("x = 1"));
			instance.run((second) -> assertThatNoException()
				.isThrownBy(() -> assertThat(second.getBean(SandboxTemplate.class)
					.session("a", "default", Map.of("user", "ada"))
					.execute("x")
					.value()).isEqualTo(1L)));
		});
	}

	private static StoredSession session(String id, int size) {
		Instant now = Instant.now();
		return new StoredSession(id, 1, "default", now, now.plus(Duration.ofMinutes(10)),
				"x".repeat(size).getBytes(StandardCharsets.UTF_8));
	}

	static class OwnInitializer extends SandboxSessionDataSourceScriptDatabaseInitializer {

		OwnInitializer(DataSource dataSource) {
			super(dataSource, new SandboxJdbcSessionProperties());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDatabases {

		@Bean
		@Primary
		DataSource first() {
			return database("first");
		}

		@Bean
		@SandboxSessionDataSource
		DataSource second() {
			return database("second");
		}

		private static DataSource database(String name) {
			JdbcDataSource database = new JdbcDataSource();
			database.setURL("jdbc:h2:mem:" + name + "-of-two;DB_CLOSE_DELAY=-1");
			return database;
		}

	}

}
