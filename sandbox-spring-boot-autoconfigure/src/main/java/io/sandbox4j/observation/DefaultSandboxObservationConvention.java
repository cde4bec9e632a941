package io.sandbox4j.observation;

import io.micrometer.common.KeyValues;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.observation.SandboxObservationDocumentation.HighCardinalityKeyNames;
import io.sandbox4j.observation.SandboxObservationDocumentation.LowCardinalityKeyNames;

/**
 * Default {@link SandboxObservationConvention}.
 */
public class DefaultSandboxObservationConvention implements SandboxObservationConvention {

	@Override
	public String getName() {
		return "sandbox.run";
	}

	@Override
	public String getContextualName(SandboxObservationContext context) {
		return "sandbox run " + context.getPolicyTag();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(SandboxObservationContext context) {
		SandboxResult result = context.getResult();
		return KeyValues.of(LowCardinalityKeyNames.POLICY.withValue(context.getPolicyTag()),
				LowCardinalityKeyNames.STATUS.withValue((result != null) ? result.status().name() : "NONE"));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(SandboxObservationContext context) {
		SandboxResult result = context.getResult();
		SandboxUsage usage = (result != null) ? result.usage() : SandboxUsage.NONE;
		return KeyValues.of(HighCardinalityKeyNames.RUN_ID.withValue(context.getRequest().id()),
				HighCardinalityKeyNames.FUEL.withValue(String.valueOf(usage.fuel())),
				HighCardinalityKeyNames.PEAK_MEMORY.withValue(String.valueOf(usage.peakMemory())),
				HighCardinalityKeyNames.HOST_CALLS.withValue(String.valueOf(usage.hostCalls())));
	}

}
