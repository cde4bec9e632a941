package com.example.orderdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that shows what programs may do, with a form to try one.
 */
@RestController
class PageController {

	private final SandboxTemplate sandbox;

	private final String page;

	PageController(SandboxTemplate sandbox, @Value("classpath:page.html") Resource page) throws IOException {
		this.sandbox = sandbox;
		this.page = page.getContentAsString(StandardCharsets.UTF_8);
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	String page() {
		String options = this.sandbox.policies().stream().map(PageController::option).collect(Collectors.joining());
		String sections = this.sandbox.policies().stream().map(this::section).collect(Collectors.joining());
		return this.page.replace("<!-- options -->", options).replace("<!-- policies -->", sections);
	}

	private static String option(SandboxPolicy policy) {
		return "<option>" + HtmlUtils.htmlEscape(policy.name()) + "</option>";
	}

	private String section(SandboxPolicy policy) {
		String stubs = this.sandbox.describe(policy.name());
		return "<details><summary><h2>" + HtmlUtils.htmlEscape(policy.name()) + "</h2> "
				+ HtmlUtils.htmlEscape(policy.description()) + "</summary><pre>"
				+ HtmlUtils.htmlEscape(stubs.isEmpty() ? "# no functions" : stubs) + "</pre></details>";
	}

}
