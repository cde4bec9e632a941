package com.example.orderdesk;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A program that somebody wants to run.
 *
 * @param program the text of the program
 * @param policy the name of the policy, the default policy if it is missing
 * @param variables what the program finds under the names given
 */
record RunRequest(@NotBlank @Size(max = 100_000) @Nullable String program, @Nullable String policy,
		@Nullable Map<String, @Nullable Object> variables) {

	// Validation lets none pass that has no program; the compiler does not know.
	String code() {
		return (this.program != null) ? this.program : "";
	}

}
