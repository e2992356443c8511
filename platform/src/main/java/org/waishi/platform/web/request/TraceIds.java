package org.waishi.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.waishi.platform.id.Ids;

/** The number under which operators find a request again, the same as in the logs. */
public final class TraceIds {

  private static final String ATTRIBUTE = TraceIds.class.getName();
  private static final Ids OWN = Ids.timeOrdered();

  private TraceIds() {}

  /** The trace of this request: the tracer's where there is one, else one of its own. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = fromTracer();
    String trace = id == null ? OWN.next().replace("-", "") : id;
    request.setAttribute(ATTRIBUTE, trace);
    return trace;
  }

  private static @Nullable String fromTracer() {
    String id = MDC.get("traceId");
    return id == null || id.isBlank() ? null : id;
  }
}
