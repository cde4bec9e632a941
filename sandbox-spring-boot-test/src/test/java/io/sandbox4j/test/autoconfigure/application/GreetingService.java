package io.sandbox4j.test.autoconfigure.application;

import io.sandbox4j.SandboxTemplate;

import org.springframework.stereotype.Service;

/**
 * Something that has programs run.
 */
@Service
public class GreetingService {

	private final SandboxTemplate sandbox;

	GreetingService(SandboxTemplate sandbox) {
		this.sandbox = sandbox;
	}

	String run(String program) {
		return String.valueOf(this.sandbox.code(program).policy("greeting").execute().orElseThrow().value());
	}

}
