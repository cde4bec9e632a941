package io.sandbox4j.host;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.sandbox4j.host.FunctionParameter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Binds the arguments of a call to parameters, by Python's rules and with Python's
 * messages.
 */
final class Arguments {

	private static final int LONGEST_NAME = 100;

	private final String function;

	private final List<FunctionParameter> positional;

	private final List<FunctionParameter> named;

	private final @Nullable FunctionParameter rest;

	private final @Nullable Class<?> restType;

	private final int contextPosition;

	private final int count;

	/**
	 * Create a binding.
	 * @param function the function's qualified name
	 * @param parameters the parameters that Python sees, in Java's order
	 * @param restType the type of an element of the variable arguments, if there are
	 * @param contextPosition the position of the context's parameter, or -1
	 * @param count the number of all parameters
	 */
	Arguments(String function, List<FunctionParameter> parameters, @Nullable Class<?> restType, int contextPosition,
			int count) {
		this.function = function;
		this.positional = parameters.stream().filter((parameter) -> parameter.kind() == Kind.POSITIONAL).toList();
		this.named = parameters.stream().filter((parameter) -> parameter.kind() != Kind.REST).toList();
		this.rest = parameters.stream().filter((parameter) -> parameter.kind() == Kind.REST).findFirst().orElse(null);
		this.restType = restType;
		this.contextPosition = contextPosition;
		this.count = count;
	}

	/**
	 * Bind a call.
	 * @param arguments the positional arguments as they were decoded
	 * @param keywords the keyword arguments as they were decoded
	 * @param context what calls
	 * @return the arguments of the Java method
	 * @throws InvalidCallException if there are too many, too few or others
	 * @throws io.sandbox4j.value.ValueConversionException if one does not fit
	 */
	@Nullable Object[] bind(List<?> arguments, Map<?, ?> keywords, SandboxContext context) {
		@Nullable Object[] bound = new Object[this.count];
		if (this.contextPosition >= 0) {
			bound[this.contextPosition] = context;
		}
		if (arguments.size() > this.positional.size() && this.rest == null) {
			throw tooMany(arguments.size());
		}
		int used = 0;
		int next = 0;
		List<FunctionParameter> missing = List.of();
		for (FunctionParameter parameter : this.named) {
			int index = (parameter.kind() == Kind.POSITIONAL) ? next++ : -1;
			boolean byName = !keywords.isEmpty() && keywords.containsKey(parameter.name());
			if (index >= 0 && index < arguments.size()) {
				if (byName) {
					throw new InvalidCallException(
							this.function + "() got multiple values for argument '" + parameter.name() + "'");
				}
				bound[parameter.position()] = convert(parameter, arguments.get(index));
			}
			else if (byName) {
				used++;
				bound[parameter.position()] = convert(parameter, keywords.get(parameter.name()));
			}
			else if (parameter.fallback() != null) {
				bound[parameter.position()] = parameter.fallback().value();
			}
			else {
				missing = missing.isEmpty() ? new ArrayList<>() : missing;
				missing.add(parameter);
			}
		}
		if (used < keywords.size()) {
			throw unexpected(keywords);
		}
		if (!missing.isEmpty()) {
			throw missing(missing);
		}
		if (this.rest != null && this.restType != null) {
			bound[this.rest.position()] = rest(this.rest, this.restType, arguments);
		}
		return bound;
	}

	private @Nullable Object convert(FunctionParameter parameter, @Nullable Object argument) {
		return parameter.converter().convert(argument, parameter.name());
	}

	private Object rest(FunctionParameter parameter, Class<?> type, List<?> arguments) {
		int taken = this.positional.size();
		Object array = Array.newInstance(type, Math.max(0, arguments.size() - taken));
		for (int i = 0; i < Array.getLength(array); i++) {
			Array.set(array, i, parameter.converter().convert(arguments.get(taken + i), parameter.name()));
		}
		return array;
	}

	private InvalidCallException tooMany(int given) {
		long required = this.positional.stream().filter(FunctionParameter::isRequired).count();
		int most = this.positional.size();
		String takes = (required < most) ? "from " + required + " to " + most : String.valueOf(most);
		return new InvalidCallException(this.function + "() takes " + takes + " positional argument"
				+ ((most == 1 && required == most) ? "" : "s") + " but " + given + ((given == 1) ? " was" : " were")
				+ " given");
	}

	private InvalidCallException unexpected(Map<?, ?> keywords) {
		for (Object key : keywords.keySet()) {
			if (this.named.stream().noneMatch((parameter) -> parameter.name().equals(key))) {
				String name = String.valueOf(key);
				String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "..." : name;
				return new InvalidCallException(this.function + "() got an unexpected keyword argument '" + shown
						+ "'; it takes " + (this.named.isEmpty() ? "none"
								: this.named.stream().map(FunctionParameter::name).collect(Collectors.joining(", "))));
			}
		}
		throw new IllegalStateException("All keywords are known");
	}

	private InvalidCallException missing(List<FunctionParameter> missing) {
		List<FunctionParameter> positional = missing.stream()
			.filter((parameter) -> parameter.kind() == Kind.POSITIONAL)
			.toList();
		List<FunctionParameter> shown = positional.isEmpty() ? missing : positional;
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < shown.size(); i++) {
			if (i > 0) {
				names.append((shown.size() == 2) ? " and " : (i == shown.size() - 1) ? ", and " : ", ");
			}
			names.append('\'').append(shown.get(i).name()).append('\'');
		}
		return new InvalidCallException(this.function + "() missing " + shown.size() + " required "
				+ (positional.isEmpty() ? "keyword-only" : "positional") + " argument"
				+ ((shown.size() == 1) ? ": " : "s: ") + names);
	}

}
