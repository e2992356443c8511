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
 * one as soon as it has grown too long. Nothing is buffered: what arrives goes on to the service,
 * whose own parser sees a broken request when we stop.
 */
@Component
@Order(-80)
class BodyLimit implements WebFilter {

  private final long limit;

  BodyLimit(LimitSettings settings) {
    this.limit = settings.body().toBytes();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (request.getHeaders().getContentLength() > limit) {
      return Mono.error(tooLarge());
    }
    if (!request.getHeaders().containsHeader("Transfer-Encoding")) {
      return chain.filter(exchange);
    }
    return chain.filter(exchange.mutate().request(new CountedRequest(request, limit)).build());
  }

  private static Refused tooLarge() {
    return new Refused(Refusal.of(ProblemCode.BODY_TOO_LARGE));
  }

  private static final class CountedRequest extends ServerHttpRequestDecorator {

    private final long limit;
    private long seen;

    CountedRequest(ServerHttpRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return super.getBody().map(this::counted);
    }

    private DataBuffer counted(DataBuffer part) {
      seen += part.readableByteCount();
      if (seen > limit) {
        DataBufferUtils.release(part);
        throw tooLarge();
      }
      return part;
    }
  }
}
