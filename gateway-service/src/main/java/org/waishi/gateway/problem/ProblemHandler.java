package org.waishi.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last catch: turns whatever a filter, a route or a service failed with into a problem. */
@Component
@Order(-2)
class ProblemHandler implements ErrorWebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  private final Problems problems;

  ProblemHandler(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(fault);
    }
    Refusal refusal = Refusals.of(fault);
    if (refusal.code() == ProblemCode.INTERNAL_ERROR) {
      LOG.error("Unforeseen fault in {}", exchange.getLogPrefix(), fault);
    }
    if (fault instanceof MethodNotAllowedException wrong) {
      allow(exchange, wrong);
    }
    return problems.write(exchange, refusal);
  }

  private static void allow(ServerWebExchange exchange, MethodNotAllowedException wrong) {
    String allowed = StringUtils.collectionToCommaDelimitedString(wrong.getSupportedMethods());
    exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, allowed);
  }
}
