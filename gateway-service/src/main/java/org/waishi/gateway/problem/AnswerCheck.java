package org.waishi.gateway.problem;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets no foreign error page through: what a service refuses in another form than a problem
 * document (its container's own page, an empty body) becomes one. Runs when the head of the answer
 * is known and nothing has been written.
 */
@Component
@Order(0)
class AnswerCheck implements GlobalFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return chain.filter(exchange).then(Mono.defer(() -> check(exchange.getResponse())));
  }

  private static Mono<Void> check(ServerHttpResponse response) {
    HttpStatusCode status = response.getStatusCode();
    if (status == null || !status.isError() || isProblem(response.getHeaders())) {
      return Mono.empty();
    }
    int told = status.value() == 500 ? 502 : status.value();
    return Mono.error(new Refused(Refusal.of(ProblemCode.of(told))));
  }

  private static boolean isProblem(HttpHeaders headers) {
    String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith("application/problem+json");
  }
}
