package io.sandbox4j.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;

/**
 * The compiled guest: what it exports, what it imports, and how to get at both without
 * Chicory's dispatch, whose generated method is over the size up to which HotSpot
 * compiles. Immutable.
 */
final class GuestModule {

	/**
	 * The globals by their index in the module.
	 */
	static final int STACK_POINTER = 0;

	static final int FUEL = 1;

	private static final WasmModule MODULE = Guest.load();

	private static final List<String> IMPORTS = imports();

	private GuestModule() {
	}

	/**
	 * Return the imported functions in the order of their indexes.
	 * @return names such as {@code sandbox.output}
	 */
	static List<String> importNames() {
		return IMPORTS;
	}

	/**
	 * Create an instance. The interpreter in it is not up until {@code init} has run or
	 * an image is copied over the memory.
	 * @param memory the memory
	 * @return the instance
	 */
	static Instance instantiate(FlatMemory memory) {
		ImportValues.Builder imports = ImportValues.builder();
		MODULE.importSection()
			.stream()
			.filter(FunctionImport.class::isInstance)
			.map(FunctionImport.class::cast)
			.forEach((function) -> {
				FunctionType type = MODULE.typeSection().getType(function.typeIndex());
				// Calls go to GuestImports by way of GuestMachineShaded, so this is never
				// called.
				imports
					.addFunction(new HostFunction(function.module(), function.name(), type, (instance, arguments) -> {
						throw new IllegalStateException("not reached");
					}));
			});
		return Instance.builder(MODULE)
			.withImportValues(imports.build())
			.withMachineFactory((instance) -> memory)
			.withMemoryFactory((limits) -> memory)
			.withStart(false)
			.build();
	}

	static int initialPages() {
		return MODULE.memorySection().orElseThrow().getMemory(0).limits().initialPages();
	}

	/**
	 * Find an exported function.
	 * @param name its name
	 * @param type its type as far as the guest knows it
	 * @return a handle that takes memory and instance after the function's arguments
	 */
	static MethodHandle export(String name, MethodType type) {
		int index = exportIndex(name);
		MethodType compiled = type.appendParameterTypes(Memory.class, Instance.class);
		for (int group = 0;; group++) {
			String owner = "io.sandbox4j.engine.GuestMachineFuncGroup_" + group;
			try {
				return MethodHandles.lookup().findStatic(Class.forName(owner), "func_" + index, compiled);
			}
			catch (NoSuchMethodException ex) {
				// in another group: the compiler splits classes that grow too large
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException("The compiled guest has no function '" + name + "' of type " + type,
						ex);
			}
		}
	}

	private static int exportIndex(String name) {
		for (int i = 0; i < MODULE.exportSection().exportCount(); i++) {
			Export export = MODULE.exportSection().getExport(i);
			if (export.exportType() == ExternalType.FUNCTION && export.name().equals(name)) {
				return export.index();
			}
		}
		throw new IllegalStateException("The guest does not export '" + name + "'");
	}

	private static List<String> imports() {
		List<String> names = new ArrayList<>();
		MODULE.importSection()
			.stream()
			.filter((entry) -> entry.importType() == ExternalType.FUNCTION)
			.forEach((entry) -> names.add(entry.module() + "." + entry.name()));
		return List.copyOf(names);
	}

}
