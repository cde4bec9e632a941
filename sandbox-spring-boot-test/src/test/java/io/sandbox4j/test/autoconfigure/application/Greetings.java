package io.sandbox4j.test.autoconfigure.application;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostModule;

import org.springframework.stereotype.Component;

@Component
@HostModule("greetings")
class Greetings {

	@HostFunction
	String greet(String name) {
		return "Hello " + name;
	}

}
