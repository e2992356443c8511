package org.waishi.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.waishi.gateway.problem.ProblemCode;
import org.waishi.gateway.problem.Refusal;
import org.waishi.gateway.problem.Refused;
import org.waishi.gateway.route.TrustedPeers;

/**
 * The allowance of every client, in the memory of this replica, bounded in number. Each answer says
 * what is left, in the header fields {@code RateLimit} and {@code RateLimit-Policy} of the IETF
 * draft.
 */
@Component
public class Allowances {

  private final Cache<String, Bucket> buckets;
  private final Kind known;
  private final Kind anonymous;
  private final TrustedPeers peers;

  Allowances(LimitSettings settings, TrustedPeers peers) {
    this.peers = peers;
    this.known = Kind.of("client", settings.requests(), settings.window());
    this.anonymous = Kind.of("address", settings.anonymousRequests(), settings.window());
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.clients())
            .expireAfterAccess(settings.window())
            .build();
  }

  /**
   * Takes one request from the allowance of a token's subject.
   *
   * @throws Refused if nothing is left
   */
  public void takeFor(String subject, ServerWebExchange exchange) {
    take("s:" + subject, known, exchange);
  }

  /**
   * Takes one request from the allowance of the address it comes from.
   *
   * @throws Refused if nothing is left
   */
  public void takeForAddress(ServerWebExchange exchange) {
    take("a:" + peers.clientAddress(exchange.getRequest()), anonymous, exchange);
  }

  private void take(String client, Kind kind, ServerWebExchange exchange) {
    ConsumptionProbe probe =
        buckets.get(client, _ -> kind.bucket()).tryConsumeAndReturnRemaining(1);
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set("RateLimit-Policy", kind.policy());
    headers.set("RateLimit", kind.state(probe));
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw new Refused(Refusal.until(ProblemCode.TOO_MANY_REQUESTS, wait));
    }
  }

  private record Kind(String name, long requests, Duration window, String policy) {

    static Kind of(String name, long requests, Duration window) {
      String policy = "\"" + name + "\";q=" + requests + ";w=" + window.toSeconds();
      return new Kind(name, requests, window, policy);
    }

    Bucket bucket() {
      return Bucket.builder()
          .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
          .build();
    }

    /** {@code r} requests are left; after {@code t} seconds the allowance is whole again. */
    String state(ConsumptionProbe probe) {
      long whole = probe.getNanosToWaitForReset() / 1_000_000_000 + 1;
      return "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + whole;
    }
  }
}
