package io.sandbox4j.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of the sandbox.
 */
public enum SandboxObservationDocumentation implements ObservationDocumentation {

	/**
	 * A run, from the moment it is asked for, through all interceptors and the queue, to
	 * its result.
	 */
	RUN {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultSandboxObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeyNames.values();
		}

	};

	/**
	 * Key names that have few values.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * Name of the policy if it is configured, "other" if not.
		 */
		POLICY {

			@Override
			public String asString() {
				return "sandbox.policy";
			}

		},

		/**
		 * How the run ended, "NONE" if it has no result.
		 */
		STATUS {

			@Override
			public String asString() {
				return "sandbox.status";
			}

		}

	}

	/**
	 * Key names that have many values.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/**
		 * Id of the run.
		 */
		RUN_ID {

			@Override
			public String asString() {
				return "sandbox.run.id";
			}

		},

		/**
		 * Steps that the run computed.
		 */
		FUEL {

			@Override
			public String asString() {
				return "sandbox.fuel";
			}

		},

		/**
		 * Most memory that the run had, in bytes.
		 */
		PEAK_MEMORY {

			@Override
			public String asString() {
				return "sandbox.memory.peak";
			}

		},

		/**
		 * Calls of host functions that the run made.
		 */
		HOST_CALLS {

			@Override
			public String asString() {
				return "sandbox.host.calls";
			}

		}

	}

}
