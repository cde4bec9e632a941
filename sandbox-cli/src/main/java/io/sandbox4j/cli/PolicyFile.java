package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.InvalidPolicyException;
import io.sandbox4j.policy.PolicyDefinition;
import io.sandbox4j.policy.PolicyResolver;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.TimeZonePattern;
import io.sandbox4j.policy.SandboxSessionRules.OnBusy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the policies in a YAML file that Spring Boot binds as well: those under
 * {@code sandbox.policies}. Everything that is wrong with them is collected with its
 * place in the file.
 */
final class PolicyFile {

	private static final LoadSettings YAML = LoadSettings.builder().build();

	private final String name;

	private final List<PolicyProblem> problems = new ArrayList<>();

	private final Map<String, Node> places = new LinkedHashMap<>();

	private Map<String, SandboxPolicy> policies = Map.of();

	private PolicyFile(String name) {
		this.name = name;
	}

	/**
	 * Read a file.
	 * @param file the file
	 * @return its policies and what is wrong with them
	 */
	static PolicyFile read(Path file) {
		PolicyFile policies = new PolicyFile(file.toString());
		try {
			policies.parse(Files.readString(file, StandardCharsets.UTF_8));
		}
		catch (NoSuchFileException ex) {
			policies.problem(null, "there is no such file");
		}
		catch (IOException ex) {
			policies.problem(null, "the file cannot be read as UTF-8 text");
		}
		return policies;
	}

	List<PolicyProblem> problems() {
		return this.problems;
	}

	Map<String, SandboxPolicy> policies() {
		return this.policies;
	}

	private void parse(String text) {
		Optional<Node> root;
		try {
			root = new Compose(YAML).composeString(text);
		}
		catch (MarkedYamlEngineException ex) {
			ex.getProblemMark()
				.ifPresentOrElse(
						(mark) -> this.problems.add(new PolicyProblem(this.name, mark.getLine() + 1,
								mark.getColumn() + 1, "no YAML: " + ex.getProblem())),
						() -> problem(null, "no YAML: " + ex.getProblem()));
			return;
		}
		catch (YamlEngineException ex) {
			problem(null, "no YAML");
			return;
		}
		Node found = root.map((node) -> child(child(node, "sandbox"), "policies")).orElse(null);
		if (found == null) {
			problem(root.orElse(null), "there are no policies; they are expected under 'sandbox: policies:'");
			return;
		}
		List<PolicyDefinition> definitions = new ArrayList<>();
		entries(found, "'policies' must map names to policies", UnaryOperator.identity(),
				(policy, value) -> definitions.add(definition(policy, value)));
		if (this.problems.isEmpty()) {
			resolve(definitions);
		}
	}

	private void resolve(List<PolicyDefinition> definitions) {
		try {
			this.policies = PolicyResolver.resolve(definitions);
		}
		catch (InvalidPolicyException ex) {
			String property = ex.getPolicy() + "." + ex.getProperty();
			Node place = this.places.getOrDefault(property, this.places.get(ex.getPolicy()));
			problem(place, String.valueOf(ex.getMessage()));
		}
	}

	private PolicyDefinition definition(String policy, Node node) {
		this.places.put(policy, node);
		List<Consumer<SandboxPolicy.Builder>> settings = new ArrayList<>();
		String[] parent = new String[1];
		entries(node, "a policy must be a mapping", (key, value) -> {
			this.places.put(policy + "." + key, value);
			switch (key) {
				case "extends" -> text(value, (text) -> parent[0] = text);
				case "description" -> text(value, (text) -> settings.add((builder) -> builder.description(text)));
				case "functions" -> {
					List<String> patterns = patterns(value, FunctionPattern::of);
					settings.add((builder) -> builder.functions(patterns));
				}
				case "time-zones" -> {
					List<String> patterns = patterns(value, TimeZonePattern::of);
					settings.add((builder) -> builder.timeZones(patterns));
				}
				case "deterministic" -> flag(value, (flag) -> settings.add((builder) -> builder.deterministic(flag)));
				case "limits" -> limits(policy, value, settings);
				case "session" -> session(policy, value, settings);
				default -> unknown(value, key, List.of("extends", "description", "functions", "time-zones",
						"deterministic", "limits", "session"));
			}
		});
		return new PolicyDefinition(policy, parent[0],
				(builder) -> settings.forEach((setting) -> setting.accept(builder)));
	}

	private List<String> patterns(Node node, Consumer<String> check) {
		List<String> patterns = new ArrayList<>();
		List<Node> items = (node instanceof SequenceNode sequence) ? sequence.getValue() : List.of(node);
		for (Node item : items) {
			text(item, (text) -> {
				for (String pattern : text.split(",")) {
					convert(item, () -> check.accept(pattern.strip()));
					patterns.add(pattern.strip());
				}
			});
		}
		return patterns;
	}

	private void limits(String policy, Node node, List<Consumer<SandboxPolicy.Builder>> settings) {
		entries(node, "'limits' must be a mapping", (key, value) -> {
			this.places.put(policy + ".limits." + key, value);
			text(value, (text) -> convert(value, () -> {
				switch (key) {
					case "timeout" -> {
						var time = Amounts.duration(text);
						settings.add((builder) -> builder.limits((limits) -> limits.timeout(time)));
					}
					case "queue-timeout" -> {
						var time = Amounts.duration(text);
						settings.add((builder) -> builder.limits((limits) -> limits.queueTimeout(time)));
					}
					case "fuel" -> {
						long fuel = Amounts.number(text);
						settings.add((builder) -> builder.limits((limits) -> limits.fuel(fuel)));
					}
					case "memory" -> {
						long size = Amounts.size(text);
						settings.add((builder) -> builder.limits((limits) -> limits.memory(size)));
					}
					case "output" -> {
						long size = Amounts.size(text);
						settings.add((builder) -> builder.limits((limits) -> limits.output(size)));
					}
					case "result" -> {
						long size = Amounts.size(text);
						settings.add((builder) -> builder.limits((limits) -> limits.result(size)));
					}
					case "input" -> {
						long size = Amounts.size(text);
						settings.add((builder) -> builder.limits((limits) -> limits.input(size)));
					}
					case "host-calls" -> {
						int calls = Math.toIntExact(Amounts.number(text));
						settings.add((builder) -> builder.limits((limits) -> limits.hostCalls(calls)));
					}
					case "concurrent-runs" -> {
						int runs = Math.toIntExact(Amounts.number(text));
						settings.add((builder) -> builder.limits((limits) -> limits.concurrentRuns(runs)));
					}
					default -> unknown(value, key, List.of("timeout", "fuel", "memory", "output", "result", "input",
							"host-calls", "concurrent-runs", "queue-timeout"));
				}
			}));
		});
	}

	private void session(String policy, Node node, List<Consumer<SandboxPolicy.Builder>> settings) {
		entries(node, "'session' must be a mapping", (key, value) -> {
			this.places.put(policy + ".session." + key, value);
			text(value, (text) -> convert(value, () -> {
				switch (key) {
					case "on-failure" -> {
						OnFailure rule = constant(OnFailure.class, text);
						settings.add((builder) -> builder.session((rules) -> rules.onFailure(rule)));
					}
					case "on-exception" -> {
						OnFailure rule = constant(OnFailure.class, text);
						settings.add((builder) -> builder.session((rules) -> rules.onException(rule)));
					}
					case "on-busy" -> {
						OnBusy rule = constant(OnBusy.class, text);
						settings.add((builder) -> builder.session((rules) -> rules.onBusy(rule)));
					}
					case "fuel" -> {
						long fuel = Amounts.number(text);
						settings.add((builder) -> builder.session((rules) -> rules.fuel(fuel)));
					}
					case "idle-timeout" -> {
						var time = Amounts.duration(text);
						settings.add((builder) -> builder.session((rules) -> rules.idleTimeout(time)));
					}
					case "max-age" -> {
						var time = Amounts.duration(text);
						settings.add((builder) -> builder.session((rules) -> rules.maxAge(time)));
					}
					case "max-sessions" -> {
						int sessions = Math.toIntExact(Amounts.number(text));
						settings.add((builder) -> builder.session((rules) -> rules.maxSessions(sessions)));
					}
					default -> unknown(value, key, List.of("on-failure", "on-exception", "on-busy", "fuel",
							"idle-timeout", "max-age", "max-sessions"));
				}
			}));
		});
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String text) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equalsIgnoreCase(text.strip())) {
				return constant;
			}
		}
		TreeSet<String> names = new TreeSet<>();
		for (E constant : type.getEnumConstants()) {
			names.add(constant.name().toLowerCase(Locale.ROOT));
		}
		throw new IllegalArgumentException("'" + text + "' must be one of " + names);
	}

	private static @Nullable Node child(@Nullable Node node, String key) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode scalar && uniform(scalar.getValue()).equals(key)) {
					return tuple.getValueNode();
				}
			}
		}
		return null;
	}

	private void entries(Node node, String problem, BiConsumer<String, Node> action) {
		entries(node, problem, PolicyFile::uniform, action);
	}

	private void entries(Node node, String problem, UnaryOperator<String> naming, BiConsumer<String, Node> action) {
		if (!(node instanceof MappingNode mapping)) {
			problem(node, problem);
			return;
		}
		Set<String> names = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
				problem(tuple.getKeyNode(), "a key must be a name");
			}
			else if (names.add(naming.apply(scalar.getValue()))) {
				action.accept(naming.apply(scalar.getValue()), tuple.getValueNode());
			}
			else {
				problem(scalar, "'" + scalar.getValue() + "' is there a second time");
			}
		}
	}

	// As Boot's relaxed binding has it: camel case and underscores are hyphens.
	private static String uniform(String key) {
		return key.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
	}

	private void text(Node node, Consumer<String> action) {
		if (node instanceof ScalarNode scalar) {
			action.accept(scalar.getValue());
		}
		else {
			problem(node, "a single value is expected here");
		}
	}

	private void flag(Node node, Consumer<Boolean> action) {
		text(node, (text) -> {
			switch (text.toLowerCase(Locale.ROOT)) {
				case "true", "on", "yes" -> action.accept(true);
				case "false", "off", "no" -> action.accept(false);
				default -> problem(node, "'" + text + "' must be true or false");
			}
		});
	}

	private void convert(Node node, Runnable conversion) {
		try {
			conversion.run();
		}
		catch (IllegalArgumentException | ArithmeticException ex) {
			problem(node, String.valueOf(ex.getMessage()));
		}
	}

	private void unknown(Node node, String key, List<String> known) {
		problem(node, "there is no '" + key + "'; there are " + String.join(", ", known));
	}

	private void problem(@Nullable Node node, String message) {
		this.problems.add((node == null) ? new PolicyProblem(this.name, 0, 0, message)
				: node.getStartMark()
					.map((mark) -> new PolicyProblem(this.name, mark.getLine() + 1, mark.getColumn() + 1, message))
					.orElseGet(() -> new PolicyProblem(this.name, 0, 0, message)));
	}

}
