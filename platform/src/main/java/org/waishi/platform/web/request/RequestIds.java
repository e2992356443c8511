package org.waishi.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The id that everything which follows from one request shares: the gateway's, or our trace. */
public final class RequestIds {

  static final String HEADER = "X-Request-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

  private RequestIds() {}

  public static String of(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    return given != null && WELL_FORMED.matcher(given).matches() ? given : TraceIds.of(request);
  }
}
