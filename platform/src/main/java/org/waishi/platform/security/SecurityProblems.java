package org.waishi.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.waishi.platform.web.problem.Problems;
import org.waishi.platform.web.problem.Rejection;

/** Tells strangers and the unauthorised so, as problems. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;

  SecurityProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    problems.write(
        failure instanceof AuthenticationServiceException
            ? Rejection.of(503, "unavailable").header("Retry-After", "5")
            : Rejection.of(401, "unauthenticated").header("WWW-Authenticate", "Bearer"),
        request,
        response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    problems.write(Rejection.of(403, "forbidden"), request, response);
  }
}
