package org.waishi.platform.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fixes a request's ids while the tracer still knows them, and says the request id back. */
public final class RequestTrace extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    TraceIds.of(request);
    String id = RequestIds.of(request);
    response.setHeader(RequestIds.HEADER, id);
    try (var logged = MDC.putCloseable("requestId", id)) {
      chain.doFilter(request, response);
    }
  }
}
