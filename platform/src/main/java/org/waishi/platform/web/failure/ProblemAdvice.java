package org.waishi.platform.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.waishi.platform.web.problem.Problems;
import org.waishi.platform.web.problem.Rejected;
import org.waishi.platform.web.problem.Rejection;
import org.waishi.platform.web.request.TraceIds;

/** Every exception that leaves a handler becomes a problem. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  public ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  /** What Spring MVC itself has to say of a request. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(failure, SpringFailures.rejection(failure, status), servlet(request));
  }

  @ExceptionHandler
  ResponseEntity<Object> rejected(Rejected rejected, HttpServletRequest request) {
    return problems.answer(rejected.rejection(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> anythingElse(Exception failure, HttpServletRequest request) {
    return answer(failure, Failures.rejection(failure), request);
  }

  private ResponseEntity<Object> answer(
      Exception failure, Rejection rejection, HttpServletRequest request) {
    if (rejection.status() >= 500) {
      LOG.error("{} {} {}", rejection.code(), TraceIds.of(request), Trail.of(failure));
    }
    return problems.answer(rejection, request);
  }

  private static HttpServletRequest servlet(WebRequest request) {
    return Objects.requireNonNull((ServletWebRequest) request).getRequest();
  }
}
