package com.example.consumer;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class ConsumerApplicationTests {

	@Autowired
	private SandboxTemplate sandbox;

	@Test
	void theBeanIsCalled() {
		SandboxResult result = run("counting", "import stock\nstock.count(item='lamp')");
		assertThat(result.value(Integer.class)).isEqualTo(40);
		assertThat(result.usage().hostCalls()).isOne();
	}

	@Test
	void theBeanIsNotThereWithoutAGrant() {
		assertThat(run("default", "import stock").status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
	}

	@Test
	void limitsOfTheConfigurationHold() {
		assertThat(run("counting", "x = 'x' * 10_000_000").status()).isEqualTo(SandboxStatus.MEMORY);
	}

	private SandboxResult run(String policy, String program) {
		return this.sandbox.code(program).policy(policy).execute();
	}

}
