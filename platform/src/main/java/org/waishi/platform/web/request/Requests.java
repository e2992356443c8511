package org.waishi.platform.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.context.request.NativeWebRequest;

/** What there is to know of a request, wherever its handling has got to. */
public final class Requests {

  private Requests() {}

  /** The path the caller asked for, also while an error is being told. */
  public static String path(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return original == null ? request.getRequestURI() : original.toString();
  }

  public static HttpServletRequest servlet(NativeWebRequest request) {
    return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
  }
}
