package com.example.orderdesk;

import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxOperations.CodeSpec;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionStoreException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
		CodeSpec spec = this.sandbox.code(request.code());
		if (request.policy() != null) {
			spec.policy(request.policy());
		}
		return run(spec, request);
	}

	/**
	 * Run a program in a session, which begins with the first. Whoever may come here may
	 * name any session; an application with users would put theirs among its attributes.
	 */
	@PostMapping("/sessions/{id}/run")
	ResponseEntity<RunResponse> run(@PathVariable String id, @Valid @RequestBody RunRequest request) {
		SandboxSession session = (request.policy() != null) ? this.sandbox.session(id, request.policy(), Map.of())
				: this.sandbox.session(id);
		return run(session.code(request.code()), request);
	}

	@DeleteMapping("/sessions/{id}")
	ResponseEntity<Void> close(@PathVariable String id) {
		return this.sandbox.closeSession(id) ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
	}

	private static ResponseEntity<RunResponse> run(CodeSpec spec, RunRequest request) {
		if (request.variables() != null) {
			spec.variables(request.variables());
		}
		SandboxResult result = spec.execute();
		HttpStatus status = switch (result.status()) {
			case REJECTED -> HttpStatus.SERVICE_UNAVAILABLE;
			case CONFLICT -> HttpStatus.CONFLICT;
			default -> HttpStatus.OK;
		};
		return ResponseEntity.status(status).body(RunResponse.of(result));
	}

	@GetMapping("/policies")
	List<PolicyDescription> policies() {
		return this.sandbox.policies()
			.stream()
			.map((policy) -> PolicyDescription.of(policy, this.sandbox.describe(policy.name())))
			.toList();
	}

	@ExceptionHandler
	ProblemDetail handle(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail handle(SessionRefusedException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, ex.getMessage());
	}

	// The session ended meanwhile, there are too many, or their database is out of reach.
	@ExceptionHandler
	ProblemDetail handle(IllegalStateException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail handle(SessionStoreException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage());
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
