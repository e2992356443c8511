package org.waishi.gateway.route;

import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a client gets to see of a service's headers: all but those of the connection between the two
 * of us.
 */
class ReturningHeaders implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders answer, ServerWebExchange exchange) {
    HopByHop ofTheConnection = HopByHop.of(answer);
    List<String> dropped =
        answer.headerNames().stream()
            .filter(name -> ofTheConnection.contains(name.toLowerCase(Locale.ROOT)))
            .toList();
    dropped.forEach(answer::remove);
    return answer;
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }
}
