package io.sandbox4j.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.sandbox4j.policy.PythonName;
import io.sandbox4j.value.PythonDefinition;

/**
 * Python source that declares functions and the types in their signatures, grouped by
 * module.
 */
final class Stubs {

	private static final Map<String, List<String>> LIBRARY = Map.of("datetime",
			List.of("date", "datetime", "time", "timedelta"), "decimal", List.of("Decimal"), "typing",
			List.of("Any", "Literal", "TypedDict"), "uuid", List.of("UUID"));

	private final Collection<HostFunctionDescriptor> functions;

	private final Map<PythonDefinition, String> names = new HashMap<>();

	private final Set<PythonDefinition> definitions = new LinkedHashSet<>();

	Stubs(Collection<HostFunctionDescriptor> functions) {
		this.functions = functions;
		functions.forEach((function) -> this.definitions.addAll(function.definitions()));
		nameDefinitions();
	}

	/**
	 * Return what {@code help()} shows below a function's signature.
	 * @param function the function
	 * @return the documentation and the types that the signature mentions
	 */
	static String help(HostFunctionDescriptor function) {
		StringBuilder help = new StringBuilder(function.documentation());
		for (PythonDefinition definition : function.definitions()) {
			help.append(help.isEmpty() ? "" : "\n\n").append(definition.name()).append(" = ");
			help.append(definition.values().isEmpty() ? fields(definition)
					: definition.values().stream().map(PythonText::quote).collect(Collectors.joining(" | ")));
		}
		return help.toString();
	}

	private static String fields(PythonDefinition definition) {
		return definition.fields()
			.entrySet()
			.stream()
			.map((field) -> PythonText.quote(field.getKey()) + ": " + field.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
	}

	// Types of different packages can have the same name.
	private void nameDefinitions() {
		Set<String> taken = new HashSet<>();
		for (PythonDefinition definition : this.definitions) {
			String name = definition.name();
			for (int i = 2; !taken.add(name); i++) {
				name = definition.name() + i;
			}
			this.names.put(definition, name);
		}
	}

	private String name(PythonDefinition definition) {
		return this.names.getOrDefault(definition, definition.name());
	}

	String source() {
		if (this.functions.isEmpty()) {
			return "";
		}
		StringBuilder body = new StringBuilder();
		this.definitions.forEach((definition) -> body.append('\n').append(declaration(definition)));
		Map<String, StringBuilder> modules = new TreeMap<>();
		for (HostFunctionDescriptor function : this.functions) {
			String module = (function.module() != null) ? function.module() : "";
			modules.computeIfAbsent(module, (name) -> new StringBuilder()).append('\n').append(stub(function));
		}
		modules.forEach((module, stubs) -> body.append('\n').append(title(module)).append(stubs));
		return imports(body.toString()) + body;
	}

	private static String title(String module) {
		return module.isEmpty() ? "# Built-in functions: call them without an import.\n"
				: "# Module " + module + ": write \"import " + module + "\" and call " + module + ".<function>.\n";
	}

	private static String imports(String body) {
		StringBuilder imports = new StringBuilder("from __future__ import annotations\n");
		for (String module : new TreeSet<>(LIBRARY.keySet())) {
			String used = LIBRARY.getOrDefault(module, List.of())
				.stream()
				.filter((name) -> Pattern.compile("(?<![\\w.\"])" + name + "(?!\\w)").matcher(body).find())
				.collect(Collectors.joining(", "));
			if (!used.isEmpty()) {
				imports.append("from ").append(module).append(" import ").append(used).append('\n');
			}
		}
		return imports.toString();
	}

	private String declaration(PythonDefinition definition) {
		String name = name(definition);
		if (!definition.values().isEmpty()) {
			return name + " = Literal["
					+ definition.values().stream().map(PythonText::quote).collect(Collectors.joining(", ")) + "]\n";
		}
		if (!definition.fields().keySet().stream().allMatch(PythonName::isValid)) {
			return definition.fields()
				.entrySet()
				.stream()
				.map((field) -> PythonText.quote(field.getKey()) + ": "
						+ PythonText.quote(field.getValue().text(this::name)))
				.collect(Collectors.joining(", ", name + " = TypedDict(" + PythonText.quote(name) + ", {", "})\n"));
		}
		StringBuilder declaration = new StringBuilder("class " + name + "(TypedDict):\n");
		definition.fields()
			.forEach((field, type) -> declaration.append("    " + field + ": " + type.text(this::name) + "\n"));
		return declaration.append(definition.fields().isEmpty() ? "    pass\n" : "").toString();
	}

	private String stub(HostFunctionDescriptor function) {
		String documentation = function.documentation();
		return "def " + function.signature(this::name) + ":\n"
				+ (documentation.isEmpty() ? "" : PythonText.docstring(documentation)) + "    ...\n";
	}

}
