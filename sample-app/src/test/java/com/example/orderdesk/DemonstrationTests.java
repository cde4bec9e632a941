package com.example.orderdesk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the application prints when it starts, with all of its data.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:demonstration",
				"sandbox.policies.analysis.limits.timeout=60s" })
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationTests {

	@Test
	void theProgramsFindWhatIsInTheData(CapturedOutput output) {
		assertThat(output.getOut()).contains("best month: 2025-12")
			.contains("-> {slowest=[")
			.contains("-> [boots]")
			.contains("-> 4 of 4 refused")
			.containsPattern("5-endless.py \\(policy sealed\\)\\s+[^\\[]*\\[(TIMEOUT|FUEL) in")
			.doesNotContain("CRASHED");
	}

}
