package org.waishi.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * The codes the gateway itself may answer with; their texts are in {@code problems*.properties}.
 */
public enum ProblemCode {
  UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  BAD_GATEWAY(HttpStatus.BAD_GATEWAY),
  SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  GATEWAY_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

  private final HttpStatus status;
  private final String wire;

  ProblemCode(HttpStatus status) {
    this.status = status;
    this.wire = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public HttpStatus status() {
    return status;
  }

  /** The code as clients see it: {@code body-too-large}. */
  public String wire() {
    return wire;
  }

  /** The rest of the body is not awaited, so nothing more can be said on this connection. */
  boolean leavesBodyUnread() {
    return this == REQUEST_TIMEOUT || this == BODY_TOO_LARGE;
  }

  /** The nearest code for a status that somebody else chose. */
  static ProblemCode of(int status) {
    for (ProblemCode code : values()) {
      if (code.status.value() == status) {
        return code;
      }
    }
    return status < 500 ? UNREADABLE_REQUEST : BAD_GATEWAY;
  }
}
