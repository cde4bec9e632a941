package io.sandbox4j.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.util.ClassUtils;

/**
 * {@link RuntimeHints} for the guest, its module and the classes it was compiled to,
 * whose functions the engine finds by name, and for the schemas of the sessions and the
 * abbreviations of time zones.
 */
class SandboxRuntimeHints implements RuntimeHintsRegistrar {

	private static final String FUNCTIONS = "io.sandbox4j.engine.GuestMachineFuncGroup_";

	@Override
	public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
		hints.resources()
			.registerPattern("io/sandbox4j/engine/Guest.meta")
			.registerPattern("META-INF/sandbox/micropython.wasm.lock")
			.registerPattern("io/sandbox4j/session/jdbc/schema-*.sql")
			.registerPattern("io/sandbox4j/timezone/abbreviations.txt");
		for (int group = 0; ClassUtils.isPresent(FUNCTIONS + group, classLoader); group++) {
			hints.reflection()
				.registerType(TypeReference.of(FUNCTIONS + group), MemberCategory.INVOKE_DECLARED_METHODS);
		}
	}

}
