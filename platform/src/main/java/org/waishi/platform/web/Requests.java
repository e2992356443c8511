package org.waishi.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.context.request.NativeWebRequest;

/** What there is to know of a request, wherever its handling has got to. */
final class Requests {

  private Requests() {}

  /** The path the caller asked for, also while an error is being told. */
  static String path(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return original == null ? request.getRequestURI() : original.toString();
  }

  static HttpServletRequest servlet(NativeWebRequest request) {
    return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
  }
}
