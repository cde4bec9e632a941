package io.sandbox4j.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns definitions into policies. A policy has everything that the one it extends has:
 * its limits where it sets none, its functions and time zones as well as its own, and
 * whether it is deterministic. A description is not taken over.
 */
public final class PolicyResolver {

	private final Map<String, PolicyDefinition> definitions = new LinkedHashMap<>();

	private final Map<String, SandboxPolicy> policies = new LinkedHashMap<>();

	private PolicyResolver(Collection<PolicyDefinition> definitions) {
		for (PolicyDefinition definition : definitions) {
			if (this.definitions.put(definition.name(), definition) != null) {
				throw new InvalidPolicyException(definition.name(), "name",
						"it is defined twice; rename one of the two");
			}
		}
	}

	/**
	 * Build the policies that the definitions describe.
	 * @param definitions the definitions, in any order
	 * @return the policies by name, in the order of their definitions; unmodifiable
	 * @throws InvalidPolicyException if a definition is not valid, is there twice,
	 * extends one that is not there, or extends itself by way of others
	 */
	public static Map<String, SandboxPolicy> resolve(Collection<PolicyDefinition> definitions) {
		PolicyResolver resolver = new PolicyResolver(definitions);
		Map<String, SandboxPolicy> policies = new LinkedHashMap<>();
		for (PolicyDefinition definition : resolver.definitions.values()) {
			policies.put(definition.name(), resolver.resolve(definition, new ArrayList<>()));
		}
		return Collections.unmodifiableMap(policies);
	}

	private SandboxPolicy resolve(PolicyDefinition definition, List<String> path) {
		SandboxPolicy known = this.policies.get(definition.name());
		if (known != null) {
			return known;
		}
		if (path.contains(definition.name())) {
			List<String> cycle = new ArrayList<>(path.subList(path.indexOf(definition.name()), path.size()));
			cycle.add(definition.name());
			throw new InvalidPolicyException(definition.name(), "extends",
					"it extends itself (" + String.join(" -> ", cycle) + "); remove one of these steps");
		}
		path.add(definition.name());
		SandboxPolicy.Builder builder = builder(definition, path);
		definition.settings().accept(builder);
		SandboxPolicy policy = builder.build();
		this.policies.put(definition.name(), policy);
		return policy;
	}

	private SandboxPolicy.Builder builder(PolicyDefinition definition, List<String> path) {
		if (definition.parent() == null) {
			return SandboxPolicy.builder(definition.name());
		}
		PolicyDefinition parent = this.definitions.get(definition.parent());
		if (parent == null) {
			throw new InvalidPolicyException(definition.name(), "extends", "it extends '" + definition.parent()
					+ "', which is not defined; defined are " + this.definitions.keySet());
		}
		return resolve(parent, path).toBuilder(definition.name()).description("");
	}

}
