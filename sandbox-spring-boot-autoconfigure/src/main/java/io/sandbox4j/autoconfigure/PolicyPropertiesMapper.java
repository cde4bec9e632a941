package io.sandbox4j.autoconfigure;

import java.util.Collection;
import java.util.Map;

import io.sandbox4j.policy.PolicyDefinition;
import io.sandbox4j.policy.PolicyResolver;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.util.unit.DataSize;

/**
 * Makes policies of their properties.
 */
final class PolicyPropertiesMapper {

	private static final PropertyMapper MAP = PropertyMapper.get();

	private PolicyPropertiesMapper() {
	}

	/**
	 * Return the policies that the properties describe.
	 * @param policies the properties by policy name
	 * @return the policies
	 * @throws io.sandbox4j.policy.InvalidPolicyException if one is not valid
	 */
	static Collection<SandboxPolicy> policies(Map<String, SandboxProperties.Policy> policies) {
		return PolicyResolver
			.resolve(policies.entrySet().stream().map((entry) -> definition(entry.getKey(), entry.getValue())).toList())
			.values();
	}

	private static PolicyDefinition definition(String name, SandboxProperties.Policy properties) {
		return new PolicyDefinition(name, properties.getParent(), (policy) -> apply(properties, policy));
	}

	private static void apply(SandboxProperties.Policy properties, SandboxPolicy.Builder policy) {
		policy.description(properties.getDescription());
		policy.functions(properties.getFunctions());
		policy.timeZones(properties.getTimeZones());
		MAP.from(properties::getDeterministic).to(policy::deterministic);
		policy.limits((limits) -> apply(properties.getLimits(), limits));
		policy.session((session) -> apply(properties.getSession(), session));
	}

	private static void apply(SandboxProperties.Limits properties, SandboxLimits.Builder limits) {
		MAP.from(properties::getTimeout).to(limits::timeout);
		MAP.from(properties::getFuel).to(limits::fuel);
		MAP.from(properties::getMemory).as(DataSize::toBytes).to(limits::memory);
		MAP.from(properties::getOutput).as(DataSize::toBytes).to(limits::output);
		MAP.from(properties::getResult).as(DataSize::toBytes).to(limits::result);
		MAP.from(properties::getInput).as(DataSize::toBytes).to(limits::input);
		MAP.from(properties::getHostCalls).to(limits::hostCalls);
		MAP.from(properties::getConcurrentRuns).to(limits::concurrentRuns);
		MAP.from(properties::getQueueTimeout).to(limits::queueTimeout);
	}

	private static void apply(SandboxProperties.Session properties, SandboxSessionRules.Builder session) {
		MAP.from(properties::getOnFailure).to(session::onFailure);
		MAP.from(properties::getOnException).to(session::onException);
		MAP.from(properties::getOnBusy).to(session::onBusy);
		MAP.from(properties::getFuel).to(session::fuel);
		MAP.from(properties::getIdleTimeout).to(session::idleTimeout);
		MAP.from(properties::getMaxAge).to(session::maxAge);
		MAP.from(properties::getMaxSessions).to(session::maxSessions);
	}

}
