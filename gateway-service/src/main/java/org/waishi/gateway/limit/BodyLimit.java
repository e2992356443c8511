package org.waishi.gateway.limit;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Refusal;
import org.waishi.gateway.problem.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that is too large: by its announced length before a byte is read, and a chunked
 * one as soon as it has grown too long. Gives up one that stops half-way or drips without end.
 * Nothing is buffered: what arrives goes on to the service, whose own parser sees a broken request
 * when we stop.
 */
@Component
@Order(-80)
class BodyLimit implements WebFilter {

  private final LimitSettings settings;

  BodyLimit(LimitSettings settings) {
    this.settings = settings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    long announced = request.getHeaders().getContentLength();
    if (announced > settings.body().toBytes()) {
      return Mono.error(refused(ProblemCode.BODY_TOO_LARGE));
    }
    if (announced <= 0 && !request.getHeaders().containsHeader("Transfer-Encoding")) {
      return chain.filter(exchange);
    }
    return chain.filter(exchange.mutate().request(new WatchedRequest(request, settings)).build());
  }

  private static Refused refused(ProblemCode code) {
    return new Refused(Refusal.of(code));
  }

  private static final class WatchedRequest extends ServerHttpRequestDecorator {

    private final LimitSettings settings;
    private long seen;

    WatchedRequest(ServerHttpRequest request, LimitSettings settings) {
      super(request);
      this.settings = settings;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      Mono<DataBuffer> tooSlow = Mono.error(() -> refused(ProblemCode.REQUEST_TIMEOUT));
      return super.getBody()
          .map(this::counted)
          .timeout(settings.bodySilence(), tooSlow)
          .takeUntilOther(Mono.delay(settings.bodyTime()).then(tooSlow));
    }

    private DataBuffer counted(DataBuffer part) {
      seen += part.readableByteCount();
      if (seen > settings.body().toBytes()) {
        DataBufferUtils.release(part);
        throw refused(ProblemCode.BODY_TOO_LARGE);
      }
      return part;
    }
  }
}
