package io.sandbox4j.host;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.sandbox4j.host.FunctionParameter.Kind;
import io.sandbox4j.value.PythonDefinition;
import io.sandbox4j.value.PythonType;
import org.jspecify.annotations.Nullable;

/**
 * A function of the host as Python sees it, and how to call it.
 * <p>
 * Immutable and safe for use by several threads, as far as the method behind it is.
 */
public final class HostFunctionDescriptor {

	private final @Nullable String module;

	private final String name;

	private final String description;

	private final List<FunctionParameter> parameters;

	private final PythonType returnType;

	private final Arguments arguments;

	private final MethodHandle method;

	private final String origin;

	HostFunctionDescriptor(@Nullable String module, String name, String description, List<FunctionParameter> parameters,
			PythonType returnType, Arguments arguments, MethodHandle method, String origin) {
		this.module = module;
		this.name = name;
		this.description = description.strip();
		this.parameters = parameters;
		this.returnType = returnType;
		this.arguments = arguments;
		this.method = method;
		this.origin = origin;
	}

	/**
	 * Return the module that the function is in.
	 * @return the name of the module, or {@code null} for a built-in function
	 */
	public @Nullable String module() {
		return this.module;
	}

	/**
	 * Return the name of the function in its module.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Return the name by which policies grant the function.
	 * @return the name, after its module's and a dot if it has one
	 */
	public String qualifiedName() {
		return qualified(this.module, this.name);
	}

	static String qualified(@Nullable String module, String name) {
		return (module != null) ? module + "." + name : name;
	}

	/**
	 * Return what the function does.
	 * @return the description, empty if there is none
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Return the parameters that Python sees.
	 * @return the parameters, in the order of the signature
	 */
	public List<Parameter> parameters() {
		return this.parameters.stream()
			.map((parameter) -> new Parameter(parameter.name(), parameter.converter().type(), parameter.isRequired(),
					parameter.description()))
			.toList();
	}

	/**
	 * Return the type of the result.
	 * @return the type as Python sees it
	 */
	public PythonType returnType() {
		return this.returnType;
	}

	/**
	 * Return the signature, such as {@code orders(country: str, limit: int = 100) ->
	 * list[Order]}.
	 * @return the signature, valid Python after {@code def}
	 */
	public String signature() {
		return signature(PythonDefinition::name);
	}

	String signature(Function<PythonDefinition, String> names) {
		StringBuilder signature = new StringBuilder(this.name).append('(');
		append(signature, Kind.POSITIONAL, names);
		append(signature, Kind.REST, names);
		boolean keywords = this.parameters.stream().anyMatch((parameter) -> parameter.kind() == Kind.KEYWORD);
		boolean rest = this.parameters.stream().anyMatch((parameter) -> parameter.kind() == Kind.REST);
		if (keywords && !rest) {
			signature.append(signature.toString().endsWith("(") ? "*" : ", *");
		}
		append(signature, Kind.KEYWORD, names);
		return signature.append(") -> ").append(this.returnType.text(names)).toString();
	}

	private void append(StringBuilder signature, Kind kind, Function<PythonDefinition, String> names) {
		for (FunctionParameter parameter : this.parameters) {
			if (parameter.kind() == kind) {
				if (signature.charAt(signature.length() - 1) != '(') {
					signature.append(", ");
				}
				signature.append((kind == Kind.REST) ? "*" : "").append(parameter.name()).append(": ");
				signature.append(parameter.converter().type().text(names));
				if (parameter.fallback() != null) {
					signature.append(" = ").append(parameter.fallback().literal());
				}
			}
		}
	}

	/**
	 * Return the description of function and parameters.
	 * @return the lines, empty if nothing is described
	 */
	String documentation() {
		String described = this.parameters.stream()
			.filter((parameter) -> !parameter.description().isBlank())
			.map((parameter) -> parameter.name() + ": " + parameter.description().strip())
			.collect(Collectors.joining("\n"));
		return (this.description.isEmpty() || described.isEmpty()) ? this.description + described
				: this.description + "\n\n" + described;
	}

	/**
	 * Return the records and enums in the signature.
	 * @return the definitions, each after those it is made of
	 */
	Collection<PythonDefinition> definitions() {
		Set<PythonDefinition> definitions = new LinkedHashSet<>();
		this.parameters.forEach((parameter) -> definitions.addAll(parameter.converter().type().definitions()));
		definitions.addAll(this.returnType.definitions());
		return definitions;
	}

	/**
	 * Bind the arguments of a call.
	 * @param arguments the positional arguments as they were decoded
	 * @param keywords the keyword arguments as they were decoded
	 * @param context what calls
	 * @return the arguments of the method
	 * @throws InvalidCallException if the arguments do not match the parameters
	 * @throws io.sandbox4j.value.ValueConversionException if an argument does not fit its
	 * parameter
	 */
	@Nullable Object[] bind(List<?> arguments, Map<?, ?> keywords, SandboxContext context) {
		return this.arguments.bind(arguments, keywords, context);
	}

	/**
	 * Call the method.
	 * @param arguments its arguments
	 * @return what it returns
	 * @throws Throwable whatever it throws
	 */
	@Nullable Object invoke(@Nullable Object[] arguments) throws Throwable {
		return (Object) this.method.invokeExact(arguments);
	}

	/**
	 * Return where the function comes from.
	 * @return the method and its class: for the developer, never for Python
	 */
	String origin() {
		return this.origin;
	}

	/**
	 * Return the qualified signature.
	 */
	@Override
	public String toString() {
		return ((this.module != null) ? this.module + "." : "") + signature();
	}

	/**
	 * A parameter that Python sees.
	 *
	 * @param name its name
	 * @param type its type
	 * @param required whether there must be an argument
	 * @param description what it means, or an empty text
	 */
	public record Parameter(String name, PythonType type, boolean required, String description) {
	}

}
