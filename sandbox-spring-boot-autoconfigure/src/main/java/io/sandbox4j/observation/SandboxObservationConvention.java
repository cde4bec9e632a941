package io.sandbox4j.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} for runs of programs. A bean of this type replaces the
 * default one.
 */
public interface SandboxObservationConvention extends ObservationConvention<SandboxObservationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof SandboxObservationContext;
	}

}
