package io.sandbox4j.autoconfigure;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxTemplateBuilder;

/**
 * Callback that beans can implement to change the {@link SandboxTemplateBuilder} after
 * the properties were applied to it, and before the application's {@link SandboxTemplate}
 * is built. Customizers are called in their order.
 */
@FunctionalInterface
public interface SandboxTemplateCustomizer {

	/**
	 * Customize the builder.
	 * @param builder the builder to customize
	 */
	void customize(SandboxTemplateBuilder builder);

}
