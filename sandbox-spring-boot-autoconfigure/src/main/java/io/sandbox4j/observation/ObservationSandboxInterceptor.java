package io.sandbox4j.observation;

import java.util.function.UnaryOperator;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxRequest;
import io.sandbox4j.SandboxResult;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;

/**
 * Observes each run. What a program does wrong is in the status of its result and no
 * error of the observation: its message could hold data of the program.
 */
public class ObservationSandboxInterceptor implements SandboxInterceptor, Ordered {

	/**
	 * Around the interceptors of applications, so that their time counts.
	 */
	public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1000;

	private static final SandboxObservationConvention DEFAULT_CONVENTION = new DefaultSandboxObservationConvention();

	private final ObservationRegistry registry;

	private final @Nullable SandboxObservationConvention convention;

	private final UnaryOperator<String> policyTag;

	/**
	 * Create a new interceptor.
	 * @param registry the registry to observe with
	 * @param convention the names to use, or {@code null} for the default ones
	 * @param policyTag gives the tag for the name of a policy
	 */
	public ObservationSandboxInterceptor(ObservationRegistry registry,
			@Nullable SandboxObservationConvention convention, UnaryOperator<String> policyTag) {
		this.registry = registry;
		this.convention = convention;
		this.policyTag = policyTag;
	}

	@Override
	public SandboxResult intercept(SandboxRequest request, Chain chain) {
		SandboxObservationContext context = new SandboxObservationContext(request,
				this.policyTag.apply(request.policy().name()));
		Observation observation = SandboxObservationDocumentation.RUN.observation(this.convention, DEFAULT_CONVENTION,
				() -> context, this.registry);
		return observation.observe(() -> {
			SandboxResult result = chain.proceed(request);
			context.setResult(result);
			return result;
		});
	}

	@Override
	public int getOrder() {
		return ORDER;
	}

}
