package io.sandbox4j.host;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * All host functions there are. Which of them a program may call its policy says.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class HostFunctionRegistry {

	private final Map<String, HostFunctionDescriptor> functions;

	private HostFunctionRegistry(Map<String, HostFunctionDescriptor> functions) {
		this.functions = functions;
	}

	/**
	 * Create a registry.
	 * @param functions the functions
	 * @return the registry
	 * @throws InvalidHostFunctionException if two functions have the same qualified name
	 */
	public static HostFunctionRegistry of(Collection<HostFunctionDescriptor> functions) {
		Map<String, HostFunctionDescriptor> byName = new TreeMap<>();
		for (HostFunctionDescriptor function : functions) {
			HostFunctionDescriptor other = byName.put(function.qualifiedName(), function);
			if (other != null) {
				throw new InvalidHostFunctionException(function, "function '" + function.qualifiedName()
						+ "' is there already, from " + other.origin() + "; give one of them another name or module");
			}
		}
		return new HostFunctionRegistry(byName);
	}

	/**
	 * Return all functions.
	 * @return the functions, by qualified name
	 */
	public Collection<HostFunctionDescriptor> functions() {
		return List.copyOf(this.functions.values());
	}

	/**
	 * Return a function.
	 * @param qualifiedName its name, after its module's and a dot if it has one
	 * @return the function, or {@code null} if there is none
	 */
	public @Nullable HostFunctionDescriptor find(String qualifiedName) {
		return this.functions.get(qualifiedName);
	}

	/**
	 * Return the functions that a policy grants.
	 * @param policy the policy
	 * @return the functions, by qualified name
	 */
	public List<HostFunctionDescriptor> granted(SandboxPolicy policy) {
		return this.functions.values().stream().filter((function) -> policy.grants(function.qualifiedName())).toList();
	}

	/**
	 * Return the patterns of a policy that match no function: most likely a mistake in
	 * one of the two.
	 * @param policy the policy
	 * @return the patterns
	 */
	public List<FunctionPattern> unmatched(SandboxPolicy policy) {
		return policy.functions()
			.stream()
			.filter((pattern) -> this.functions.keySet().stream().noneMatch(pattern::matches))
			.toList();
	}

	/**
	 * Return Python stubs of the functions that a policy grants: for people and models
	 * that write programs.
	 * @param policy the policy
	 * @return the source of the stubs, empty if nothing is granted
	 */
	public String describe(SandboxPolicy policy) {
		return new Stubs(granted(policy)).source();
	}

	/**
	 * Return the functions that a policy grants as the guest wants to be told of them.
	 * @param policy the policy
	 * @return signature and description, which may be {@code null}, by qualified name
	 */
	public Map<String, List<@Nullable String>> guestFunctions(SandboxPolicy policy) {
		Map<String, List<@Nullable String>> functions = new LinkedHashMap<>();
		for (HostFunctionDescriptor function : granted(policy)) {
			String help = Stubs.help(function);
			functions.put(function.qualifiedName(),
					Arrays.asList(function.signature(), help.isEmpty() ? null : PythonText.indent(help)));
		}
		return functions;
	}

}
