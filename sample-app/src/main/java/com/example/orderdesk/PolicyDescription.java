package com.example.orderdesk;

import io.sandbox4j.policy.SandboxPolicy;

/**
 * A policy as people and models see it.
 *
 * @param name the name
 * @param description what it is for
 * @param stubs the functions it grants, in Python
 */
record PolicyDescription(String name, String description, String stubs) {

	static PolicyDescription of(SandboxPolicy policy, String stubs) {
		return new PolicyDescription(policy.name(), policy.description(), stubs);
	}

}
