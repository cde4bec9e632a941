package com.example.orderdesk;

import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxOperations.CodeSpec;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Runs programs. How a program ends is the body of the answer, whatever it did: the
 * request itself went well.
 */
@RestController
@RequestMapping("/api")
class RunController extends ResponseEntityExceptionHandler {

	private final SandboxTemplate sandbox;

	RunController(SandboxTemplate sandbox) {
		this.sandbox = sandbox;
	}

	@PostMapping("/run")
	ResponseEntity<RunResponse> run(@Valid @RequestBody RunRequest request) {
		SandboxResult result = spec(request).execute();
		boolean rejected = result.status() == SandboxStatus.REJECTED;
		return ResponseEntity.status(rejected ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
			.body(RunResponse.of(result));
	}

	@GetMapping("/policies")
	List<PolicyDescription> policies() {
		return this.sandbox.policies()
			.stream()
			.map((policy) -> PolicyDescription.of(policy, this.sandbox.describe(policy.name())))
			.toList();
	}

	private CodeSpec spec(RunRequest request) {
		CodeSpec spec = this.sandbox.code((request.program() != null) ? request.program() : "");
		if (request.policy() != null) {
			spec.policy(request.policy());
		}
		return (request.variables() != null) ? spec.variables(request.variables()) : spec;
	}

	@ExceptionHandler
	ProblemDetail handle(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ex.getBody().setProperty("errors", ex.getFieldErrors().stream().map(RunController::error).toList());
		return super.handleMethodArgumentNotValid(ex, headers, status, request);
	}

	private static Map<String, String> error(FieldError error) {
		return Map.of("pointer", "/" + error.getField().replace('.', '/'), "detail",
				(error.getDefaultMessage() != null) ? error.getDefaultMessage() : "is not valid");
	}

}
