package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxSessionSettings;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Configuration properties of the sandbox. They are checked when they are bound, so that
 * a mistake is reported with the key it was made in.
 */
@ConfigurationProperties("sandbox")
public class SandboxProperties implements Validator {

	/**
	 * Whether the sandbox is set up.
	 */
	private boolean enabled = true;

	/**
	 * Name of the policy that holds for runs that name none.
	 */
	private String defaultPolicy = SandboxPolicy.DEFAULT_NAME;

	/**
	 * Number of runs that are remembered after their end, from 0 to 10,000.
	 */
	private int recentRuns = 100;

	/**
	 * Number of runs of all policies that can be under way at once, from 1 to 1,000. By
	 * default twice the number of processors, at least 4.
	 */
	private @Nullable Integer concurrentRuns;

	private final WarmUp warmUp = new WarmUp();

	private final Shutdown shutdown = new Shutdown();

	private final Health health = new Health();

	private final Sessions sessions = new Sessions();

	/**
	 * Policies by name: what programs may use and call. A policy named "default" that is
	 * not here grants nothing and has the default limits.
	 */
	private final Map<String, Policy> policies = new LinkedHashMap<>();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public String getDefaultPolicy() {
		return this.defaultPolicy;
	}

	public void setDefaultPolicy(String defaultPolicy) {
		this.defaultPolicy = defaultPolicy;
	}

	public int getRecentRuns() {
		return this.recentRuns;
	}

	public void setRecentRuns(int recentRuns) {
		this.recentRuns = recentRuns;
	}

	public @Nullable Integer getConcurrentRuns() {
		return this.concurrentRuns;
	}

	public void setConcurrentRuns(@Nullable Integer concurrentRuns) {
		this.concurrentRuns = concurrentRuns;
	}

	public WarmUp getWarmUp() {
		return this.warmUp;
	}

	public Shutdown getShutdown() {
		return this.shutdown;
	}

	public Health getHealth() {
		return this.health;
	}

	public Sessions getSessions() {
		return this.sessions;
	}

	public Map<String, Policy> getPolicies() {
		return this.policies;
	}

	@Override
	public boolean supports(Class<?> type) {
		return SandboxProperties.class.isAssignableFrom(type);
	}

	@Override
	public void validate(Object target, Errors errors) {
		new SandboxPropertiesValidation((SandboxProperties) target, errors).run();
	}

	/**
	 * Properties of the warm-up.
	 */
	public static class WarmUp {

		/**
		 * Whether to run programs in the background when the application starts, so that
		 * the first real ones are fast.
		 */
		private boolean enabled = true;

		/**
		 * Time after which the warm-up ends, however far it is.
		 */
		private Duration timeout = Duration.ofSeconds(10);

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

	}

	/**
	 * Properties of the shutdown.
	 */
	public static class Shutdown {

		/**
		 * Time that runs under way have to end by themselves before they are cancelled.
		 * By default a tenth less than "spring.lifecycle.timeout-per-shutdown-phase".
		 */
		private @Nullable Duration timeout;

		public @Nullable Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(@Nullable Duration timeout) {
			this.timeout = timeout;
		}

	}

	/**
	 * Properties of the health check.
	 */
	public static class Health {

		/**
		 * Time that the program of a health check may take.
		 */
		private Duration timeout = Duration.ofSeconds(2);

		/**
		 * Time for which the result of a health check is used again.
		 */
		private Duration timeToLive = Duration.ofSeconds(10);

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

		public Duration getTimeToLive() {
			return this.timeToLive;
		}

		public void setTimeToLive(Duration timeToLive) {
			this.timeToLive = timeToLive;
		}

	}

	/**
	 * Properties of how sessions are kept.
	 */
	public static class Sessions {

		/**
		 * Where sessions rest. A bean of type SandboxSessionStore takes the place of
		 * either.
		 */
		private SessionStoreType store = SessionStoreType.IN_MEMORY;

		/**
		 * Key that proves that a stored session was not changed, 32 random characters or
		 * more. All instances of the application need the same where they share a store;
		 * without one, a store in memory has a random key.
		 */
		private @Nullable String key;

		/**
		 * Keys that were used before, so that sessions sealed with them can still be
		 * resumed.
		 */
		private List<String> previousKeys = new ArrayList<>();

		/**
		 * Number of sessions that there may be, of all policies.
		 */
		private int maxSessions = 10_000;

		/**
		 * Number of sessions that may be in memory, ready to run. The one used least
		 * recently is put to rest where there would be more.
		 */
		private int maxResident = 1_000;

		/**
		 * Time without a run after which a session is put to rest.
		 */
		private Duration restAfter = Duration.ofMinutes(5);

		/**
		 * What becomes of a stored session whose state another version of the interpreter
		 * wrote.
		 */
		private SandboxSessionSettings.OnImageChange onImageChange = SandboxSessionSettings.OnImageChange.REFUSE;

		private final InMemory inMemory = new InMemory();

		private final Hazelcast hazelcast = new Hazelcast();

		public SessionStoreType getStore() {
			return this.store;
		}

		public void setStore(SessionStoreType store) {
			this.store = store;
		}

		public @Nullable String getKey() {
			return this.key;
		}

		public void setKey(@Nullable String key) {
			this.key = key;
		}

		public List<String> getPreviousKeys() {
			return this.previousKeys;
		}

		public void setPreviousKeys(List<String> previousKeys) {
			this.previousKeys = previousKeys;
		}

		public int getMaxSessions() {
			return this.maxSessions;
		}

		public void setMaxSessions(int maxSessions) {
			this.maxSessions = maxSessions;
		}

		public int getMaxResident() {
			return this.maxResident;
		}

		public void setMaxResident(int maxResident) {
			this.maxResident = maxResident;
		}

		public Duration getRestAfter() {
			return this.restAfter;
		}

		public void setRestAfter(Duration restAfter) {
			this.restAfter = restAfter;
		}

		public SandboxSessionSettings.OnImageChange getOnImageChange() {
			return this.onImageChange;
		}

		public void setOnImageChange(SandboxSessionSettings.OnImageChange onImageChange) {
			this.onImageChange = onImageChange;
		}

		public InMemory getInMemory() {
			return this.inMemory;
		}

		public Hazelcast getHazelcast() {
			return this.hazelcast;
		}

	}

	/**
	 * Properties of the store in memory.
	 */
	public static class InMemory {

		/**
		 * Size that all sessions at rest may have together.
		 */
		private DataSize maxSize = DataSize.ofMegabytes(256);

		public DataSize getMaxSize() {
			return this.maxSize;
		}

		public void setMaxSize(DataSize maxSize) {
			this.maxSize = maxSize;
		}

	}

	/**
	 * Properties of the store in Hazelcast.
	 */
	public static class Hazelcast {

		/**
		 * Name of the map of sessions; the map of their data has '-data' after it.
		 */
		private String mapName = "sandbox-sessions";

		public String getMapName() {
			return this.mapName;
		}

		public void setMapName(String mapName) {
			this.mapName = mapName;
		}

	}

	/**
	 * Properties of a policy.
	 */
	public static class Policy {

		/**
		 * Name of the policy to start from: its limits, unless changed here, and its
		 * functions and time zones, in addition to those granted here.
		 */
		@Name("extends")
		private @Nullable String parent;

		/**
		 * What the policy is for, for people and for models that choose one.
		 */
		private String description = "";

		/**
		 * Functions of the application that programs may call: 'module.function',
		 * 'module.*' or 'function'.
		 */
		private List<String> functions = new ArrayList<>();

		/**
		 * Time zones that programs may use beside UTC and fixed offsets: 'Area/Place',
		 * 'Area/*', or '*' for all that the Java platform has.
		 */
		private List<String> timeZones = new ArrayList<>();

		/**
		 * Whether random numbers start from a fixed seed and the clock from a fixed time.
		 */
		private @Nullable Boolean deterministic;

		private final Limits limits = new Limits();

		private final Session session = new Session();

		public @Nullable String getParent() {
			return this.parent;
		}

		public void setParent(@Nullable String parent) {
			this.parent = parent;
		}

		public String getDescription() {
			return this.description;
		}

		public void setDescription(String description) {
			this.description = description;
		}

		public List<String> getFunctions() {
			return this.functions;
		}

		public void setFunctions(List<String> functions) {
			this.functions = functions;
		}

		public List<String> getTimeZones() {
			return this.timeZones;
		}

		public void setTimeZones(List<String> timeZones) {
			this.timeZones = timeZones;
		}

		public @Nullable Boolean getDeterministic() {
			return this.deterministic;
		}

		public void setDeterministic(@Nullable Boolean deterministic) {
			this.deterministic = deterministic;
		}

		public Limits getLimits() {
			return this.limits;
		}

		public Session getSession() {
			return this.session;
		}

	}

	/**
	 * Properties of the sessions of a policy. What is not set is inherited, or as the
	 * default policy has it.
	 */
	public static class Session {

		/**
		 * What becomes of a session when a run ends at a limit, is cancelled, or crashes.
		 * Initially rollback.
		 */
		private SandboxSessionRules.@Nullable OnFailure onFailure;

		/**
		 * What becomes of a session when a program raises an exception that it does not
		 * handle. Initially keep, as in a notebook.
		 */
		private SandboxSessionRules.@Nullable OnFailure onException;

		/**
		 * What happens to a program that finds its session busy with another. Initially
		 * wait.
		 */
		private SandboxSessionRules.@Nullable OnBusy onBusy;

		/**
		 * Number of steps that all runs of a session may compute together. Initially
		 * 100,000,000,000.
		 */
		private @Nullable Long fuel;

		/**
		 * Time without a run after which a session ends. Initially 1h.
		 */
		private @Nullable Duration idleTimeout;

		/**
		 * Time after its beginning at which a session ends. Initially 24h.
		 */
		private @Nullable Duration maxAge;

		/**
		 * Number of sessions of the policy that there may be, at rest or not. Initially
		 * 1,000.
		 */
		private @Nullable Integer maxSessions;

		public SandboxSessionRules.@Nullable OnFailure getOnFailure() {
			return this.onFailure;
		}

		public void setOnFailure(SandboxSessionRules.@Nullable OnFailure onFailure) {
			this.onFailure = onFailure;
		}

		public SandboxSessionRules.@Nullable OnFailure getOnException() {
			return this.onException;
		}

		public void setOnException(SandboxSessionRules.@Nullable OnFailure onException) {
			this.onException = onException;
		}

		public SandboxSessionRules.@Nullable OnBusy getOnBusy() {
			return this.onBusy;
		}

		public void setOnBusy(SandboxSessionRules.@Nullable OnBusy onBusy) {
			this.onBusy = onBusy;
		}

		public @Nullable Long getFuel() {
			return this.fuel;
		}

		public void setFuel(@Nullable Long fuel) {
			this.fuel = fuel;
		}

		public @Nullable Duration getIdleTimeout() {
			return this.idleTimeout;
		}

		public void setIdleTimeout(@Nullable Duration idleTimeout) {
			this.idleTimeout = idleTimeout;
		}

		public @Nullable Duration getMaxAge() {
			return this.maxAge;
		}

		public void setMaxAge(@Nullable Duration maxAge) {
			this.maxAge = maxAge;
		}

		public @Nullable Integer getMaxSessions() {
			return this.maxSessions;
		}

		public void setMaxSessions(@Nullable Integer maxSessions) {
			this.maxSessions = maxSessions;
		}

	}

	/**
	 * Properties of the limits of a policy. What is not set is inherited, or as the
	 * default policy has it.
	 */
	public static class Limits {

		/**
		 * Time a run may take, waiting and calls of functions included. Initially 5s.
		 */
		private @Nullable Duration timeout;

		/**
		 * Number of steps a run may compute. Initially 1,000,000,000.
		 */
		private @Nullable Long fuel;

		/**
		 * Memory a run may use, the interpreter's own share included. Initially 64MB.
		 */
		private @Nullable DataSize memory;

		/**
		 * Output a run may print. Initially 64KB.
		 */
		private @Nullable DataSize output;

		/**
		 * Size the value of the last expression may have. Initially 1MB.
		 */
		private @Nullable DataSize result;

		/**
		 * Size that code and variables may have together. Initially 16MB.
		 */
		private @Nullable DataSize input;

		/**
		 * Number of functions a run may call. Initially 1,000.
		 */
		private @Nullable Integer hostCalls;

		/**
		 * Number of runs of the policy that may be under way at once; others wait.
		 * Initially the number of processors.
		 */
		private @Nullable Integer concurrentRuns;

		/**
		 * Time a run may wait for its turn before it is rejected. Initially 5s.
		 */
		private @Nullable Duration queueTimeout;

		public @Nullable Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(@Nullable Duration timeout) {
			this.timeout = timeout;
		}

		public @Nullable Long getFuel() {
			return this.fuel;
		}

		public void setFuel(@Nullable Long fuel) {
			this.fuel = fuel;
		}

		public @Nullable DataSize getMemory() {
			return this.memory;
		}

		public void setMemory(@Nullable DataSize memory) {
			this.memory = memory;
		}

		public @Nullable DataSize getOutput() {
			return this.output;
		}

		public void setOutput(@Nullable DataSize output) {
			this.output = output;
		}

		public @Nullable DataSize getResult() {
			return this.result;
		}

		public void setResult(@Nullable DataSize result) {
			this.result = result;
		}

		public @Nullable DataSize getInput() {
			return this.input;
		}

		public void setInput(@Nullable DataSize input) {
			this.input = input;
		}

		public @Nullable Integer getHostCalls() {
			return this.hostCalls;
		}

		public void setHostCalls(@Nullable Integer hostCalls) {
			this.hostCalls = hostCalls;
		}

		public @Nullable Integer getConcurrentRuns() {
			return this.concurrentRuns;
		}

		public void setConcurrentRuns(@Nullable Integer concurrentRuns) {
			this.concurrentRuns = concurrentRuns;
		}

		public @Nullable Duration getQueueTimeout() {
			return this.queueTimeout;
		}

		public void setQueueTimeout(@Nullable Duration queueTimeout) {
			this.queueTimeout = queueTimeout;
		}

	}

}
