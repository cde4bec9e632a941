package io.sandbox4j.value;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Makes targets of Java types: for input those that values from Python can become, for
 * output those that can be represented in Python, whose conversions are not used.
 */
final class TypeReader {

	private static final Set<Class<?>> LISTS = Set.of(List.class, Collection.class, Iterable.class);

	private static final int MOST_NAMES = 20;

	private final TypeBindings bindings;

	private final boolean input;

	/**
	 * The records that were met, since a record can be a part of itself.
	 */
	private final Map<Type, RecordConversion> records;

	private TypeReader(TypeBindings bindings, boolean input, Map<Type, RecordConversion> records) {
		this.bindings = bindings;
		this.input = input;
		this.records = records;
	}

	static TypeReader forInput(TypeBindings bindings) {
		return new TypeReader(bindings, true, new HashMap<>());
	}

	static TypeReader forOutput(TypeBindings bindings) {
		return new TypeReader(bindings, false, new HashMap<>());
	}

	Target read(Type type) {
		return read(type, null);
	}

	Target read(AnnotatedType type) {
		return read(type.getType(), type);
	}

	Target listOf(Type element) {
		return list(read(element));
	}

	private Target read(Type unresolved, @Nullable AnnotatedType annotated) {
		Type type = this.bindings.resolve(unresolved);
		Target target = readNonNull(type, annotated);
		return (annotated != null && isNullable(annotated) && !(type instanceof Class<?> raw && raw.isPrimitive()))
				? target.orNone() : target;
	}

	/**
	 * Return whether something is annotated as {@code Nullable}, of JSpecify or any other
	 * make.
	 * @param element what may be annotated
	 * @return whether it is
	 */
	private static boolean isNullable(AnnotatedElement element) {
		for (Annotation annotation : element.getAnnotations()) {
			if (annotation.annotationType().getSimpleName().equals("Nullable")) {
				return true;
			}
		}
		return false;
	}

	private Target readNonNull(Type type, @Nullable AnnotatedType annotated) {
		if (type instanceof ParameterizedType parameterized) {
			return generic((Class<?>) parameterized.getRawType(), parameterized, annotated);
		}
		if (type instanceof GenericArrayType array) {
			return array(array.getGenericComponentType(), annotated);
		}
		Class<?> raw = (Class<?>) type;
		Target scalar = Scalars.target(raw);
		if (scalar != null) {
			return scalar;
		}
		if (raw.isArray()) {
			return array(raw.getComponentType(), annotated);
		}
		return generic(raw, raw, annotated);
	}

	private Target generic(Class<?> raw, Type type, @Nullable AnnotatedType annotated) {
		if (LISTS.contains(raw)) {
			return list(argument(type, annotated, 0));
		}
		if (raw == Set.class) {
			return set(argument(type, annotated, 0));
		}
		if (raw == Map.class) {
			return map(argument(type, annotated, 0), argument(type, annotated, 1));
		}
		if (raw == Optional.class) {
			Target target = argument(type, annotated, 0);
			return Target.optional(target, Optional.empty(), (value) -> Optional.ofNullable(target.convert(value)));
		}
		if (raw.isEnum()) {
			return constant(raw);
		}
		if (raw.isRecord()) {
			RecordConversion conversion = instance(raw, type);
			return Target.of(conversion.type, conversion);
		}
		if (this.input) {
			throw unsupported(type, "cannot be made from Python's values");
		}
		return outputOnly(raw, type, annotated);
	}

	private static IllegalArgumentException unsupported(Type type, String problem) {
		return new IllegalArgumentException("Type " + type.getTypeName() + " " + problem
				+ "; use a record, an enum, List, Set, Map, Optional, String, a number, or a date or time");
	}

	private Target argument(Type type, @Nullable AnnotatedType annotated, int position) {
		if (!(type instanceof ParameterizedType parameterized)) {
			return read(Object.class);
		}
		AnnotatedType argument = null;
		if (annotated instanceof AnnotatedParameterizedType arguments) {
			argument = arguments.getAnnotatedActualTypeArguments()[position];
			if (argument instanceof AnnotatedWildcardType wildcard) {
				argument = wildcard.getAnnotatedUpperBounds()[0];
			}
		}
		return read(parameterized.getActualTypeArguments()[position], argument);
	}

	private static Target list(Target element) {
		return Target.of(PythonType.generic("list", element.type()),
				(value) -> new ValueList(elements(value, element), false));
	}

	private static @Nullable Object[] elements(Object value, Target element) {
		if (!(value instanceof List<?> list)) {
			throw ValueConversionException.wrongType("list", value);
		}
		Object[] converted = new Object[list.size()];
		for (int i = 0; i < converted.length; i++) {
			try {
				converted[i] = element.convert(list.get(i));
			}
			catch (ValueConversionException ex) {
				throw ex.within("[" + i + "]");
			}
		}
		return converted;
	}

	private Target array(Type component, @Nullable AnnotatedType annotated) {
		Target element = read(component,
				(annotated instanceof AnnotatedArrayType array) ? array.getAnnotatedGenericComponentType() : null);
		Class<?> raw = this.bindings.erase(component);
		return Target.of(PythonType.generic("list", element.type()), (value) -> {
			@Nullable Object[] elements = elements(value, element);
			Object array = Array.newInstance(raw, elements.length);
			for (int i = 0; i < elements.length; i++) {
				Array.set(array, i, elements[i]);
			}
			return array;
		});
	}

	private static Target set(Target element) {
		return Target.of(PythonType.generic("set", element.type()), (value) -> {
			if (!(value instanceof Set<?> set)) {
				throw ValueConversionException.wrongType("set", value);
			}
			ValueKeys converted = new ValueKeys(set.size());
			for (Object item : set) {
				if (!converted.add(convertKey(element, item))) {
					throw ValueConversionException.wrongValue("has elements that are the same on the host");
				}
			}
			return new ValueSet(converted, false);
		});
	}

	private static @Nullable Object convertKey(Target target, @Nullable Object key) {
		try {
			return target.convert(key);
		}
		catch (ValueConversionException ex) {
			throw ex.within("[" + keyText(key) + "]");
		}
	}

	private static String keyText(@Nullable Object key) {
		if (key instanceof String text) {
			return PythonNames.quote(text);
		}
		return (key instanceof Long || key == null) ? String.valueOf(key).replace("null", "None")
				: PythonNames.typeOf(key);
	}

	private static Target map(Target key, Target element) {
		return Target.of(PythonType.generic("dict", key.type(), element.type()), (value) -> {
			if (!(value instanceof Map<?, ?> map)) {
				throw ValueConversionException.wrongType("dict", value);
			}
			ValueKeys keys = new ValueKeys(map.size());
			Object[] values = new Object[map.size()];
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				if (!keys.add(convertMapKey(key, entry.getKey()))) {
					throw ValueConversionException.wrongValue("has keys that are the same on the host");
				}
				try {
					values[keys.size() - 1] = element.convert(entry.getValue());
				}
				catch (ValueConversionException ex) {
					throw ex.within("[" + keyText(entry.getKey()) + "]");
				}
			}
			return new ValueMap(keys, values);
		});
	}

	private static @Nullable Object convertMapKey(Target target, @Nullable Object key) {
		try {
			return target.convert(key);
		}
		catch (ValueConversionException ex) {
			throw ex.within(" key " + keyText(key));
		}
	}

	private static Target constant(Class<?> type) {
		Map<String, Object> constants = new LinkedHashMap<>();
		for (Object constant : type.getEnumConstants()) {
			constants.put(((Enum<?>) constant).name(), constant);
		}
		String wanted = constants.keySet()
			.stream()
			.limit(MOST_NAMES)
			.map(PythonNames::quote)
			.collect(Collectors.joining(", ", "one of ", (constants.size() > MOST_NAMES) ? ", ..." : ""));
		return Target.of(PythonType.of(PythonDefinition.ofEnum(type)), (value) -> {
			if (!(value instanceof String name)) {
				throw ValueConversionException.wrongType(wanted, value);
			}
			Object constant = constants.get(name);
			if (constant == null) {
				throw ValueConversionException.wrongValue("must be " + wanted + ", not " + PythonNames.quote(name));
			}
			return constant;
		});
	}

	private RecordConversion instance(Class<?> raw, Type type) {
		RecordConversion known = this.records.get(type);
		if (known != null) {
			return known;
		}
		RecordConversion conversion = new RecordConversion(RecordShape.of(raw),
				PythonDefinition.ofRecord(type, recordName(type)));
		this.records.put(type, conversion);
		TypeBindings inner = (type instanceof ParameterizedType parameterized) ? TypeBindings.within(parameterized)
				: TypeBindings.NONE;
		TypeReader reader = new TypeReader(inner, this.input, this.records);
		for (RecordComponent component : raw.getRecordComponents()) {
			Target target = reader.read(component.getAnnotatedType());
			conversion.component(component.getName(), isNullable(component) ? target.orNone() : target);
		}
		return conversion;
	}

	private static String recordName(Type type) {
		if (type instanceof ParameterizedType parameterized) {
			return recordName(parameterized.getRawType()) + Arrays.stream(parameterized.getActualTypeArguments())
				.map(TypeReader::recordName)
				.collect(Collectors.joining("And", "Of", ""));
		}
		return (type instanceof Class<?> raw && !raw.isArray()) ? raw.getSimpleName() : "List";
	}

	private Target outputOnly(Class<?> raw, Type type, @Nullable AnnotatedType annotated) {
		if (raw == void.class || raw == Void.class) {
			return output("None");
		}
		if (ByteBuffer.class.isAssignableFrom(raw)) {
			return output("bytes");
		}
		if (CharSequence.class.isAssignableFrom(raw)) {
			return output("str");
		}
		if (java.util.Date.class.isAssignableFrom(raw)) {
			return read(raw.getName().equals("java.sql.Date") ? java.time.LocalDate.class
					: raw.getName().equals("java.sql.Time") ? java.time.LocalTime.class : Instant.class);
		}
		if (Map.class.isAssignableFrom(raw)) {
			return output("dict", type, annotated, 2);
		}
		if (Set.class.isAssignableFrom(raw)) {
			return output("set", type, annotated, 1);
		}
		if (Iterable.class.isAssignableFrom(raw) && !Path.class.isAssignableFrom(raw)) {
			return output("list", type, annotated, 1);
		}
		if (raw.isSealed()) {
			return union(raw);
		}
		throw unsupported(type, "cannot be represented in Python");
	}

	private static Target output(String type) {
		return output(PythonType.of(type));
	}

	private static Target output(PythonType type) {
		return Target.of(type, (value) -> {
			throw new IllegalStateException("This type is for output only");
		});
	}

	// A class of its own parameters need not pass them on to the collection it is, but
	// all that are in use do.
	private Target output(String name, Type type, @Nullable AnnotatedType annotated, int count) {
		boolean known = type instanceof ParameterizedType parameterized
				&& parameterized.getActualTypeArguments().length == count;
		PythonType[] arguments = new PythonType[count];
		for (int i = 0; i < count; i++) {
			arguments[i] = known ? argument(type, annotated, i).type() : PythonType.ANY;
		}
		return output(PythonType.generic(name, arguments));
	}

	private Target union(Class<?> type) {
		List<PythonType> types = new ArrayList<>();
		for (Class<?> permitted : type.getPermittedSubclasses()) {
			types.add(read(permitted).type());
		}
		return output(PythonType.union(types));
	}

	/**
	 * Makes a record of a dict.
	 */
	private static final class RecordConversion implements Target.Conversion {

		private final RecordShape shape;

		private final PythonDefinition definition;

		private final PythonType type;

		private final Map<String, Target> components = new LinkedHashMap<>();

		RecordConversion(RecordShape shape, PythonDefinition definition) {
			this.shape = shape;
			this.definition = definition;
			this.type = PythonType.of(definition);
		}

		void component(String name, Target target) {
			this.components.put(name, target);
			this.definition.field(name, target.type());
		}

		@Override
		public Object convert(Object value) {
			if (!(value instanceof Map<?, ?> map)) {
				throw ValueConversionException.wrongType("dict (" + this.definition.name() + ")", value);
			}
			Object[] values = new Object[this.components.size()];
			int position = 0;
			int present = 0;
			for (Map.Entry<String, Target> component : this.components.entrySet()) {
				String name = component.getKey();
				Object part = map.get(name);
				if (part != null || map.containsKey(name)) {
					present++;
				}
				else if (!component.getValue().acceptsNone()) {
					throw ValueConversionException.wrongType("must have the key '" + name + "'");
				}
				values[position++] = convert(component.getValue(), name, part);
			}
			if (present < map.size()) {
				throw unknownKey(map);
			}
			return create(values);
		}

		private static @Nullable Object convert(Target target, String name, @Nullable Object part) {
			try {
				return target.convert(part);
			}
			catch (ValueConversionException ex) {
				throw ex.within("." + name);
			}
		}

		private ValueConversionException unknownKey(Map<?, ?> map) {
			for (Object key : map.keySet()) {
				if (!(key instanceof String name) || !this.components.containsKey(name)) {
					return ValueConversionException
						.wrongType("has the unknown key " + keyText(key) + "; " + this.definition.name() + " has "
								+ this.components.keySet()
									.stream()
									.limit(MOST_NAMES)
									.map(PythonNames::quote)
									.collect(Collectors.joining(", ")));
				}
			}
			throw new IllegalStateException("All keys are known");
		}

		// What a constructor says is meant for the developer.
		private Object create(@Nullable Object[] values) {
			try {
				return this.shape.create(values);
			}
			catch (RuntimeException ex) {
				throw ValueConversionException.wrongValue("is no valid " + this.definition.name(), ex);
			}
		}

	}

}
