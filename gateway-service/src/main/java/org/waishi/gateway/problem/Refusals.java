package org.waishi.gateway.problem;

import static org.waishi.gateway.problem.ProblemCode.BAD_GATEWAY;
import static org.waishi.gateway.problem.ProblemCode.GATEWAY_TIMEOUT;
import static org.waishi.gateway.problem.ProblemCode.INTERNAL_ERROR;
import static org.waishi.gateway.problem.ProblemCode.SERVICE_UNAVAILABLE;

import io.netty.channel.ConnectTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.http.client.PrematureCloseException;

/** Reads an exception as a refusal. What nobody foresaw is an internal error. */
public final class Refusals {

  private static final Duration SOON = Duration.ofSeconds(1);

  private Refusals() {}

  public static Refusal of(Throwable fault) {
    return switch (fault) {
      case Refused refused -> refused.refusal();
      case ResponseStatusException told -> Refusal.of(codeOf(told));
      case AuthenticationServiceException _ -> Refusal.until(SERVICE_UNAVAILABLE, SOON);
      case io.netty.handler.timeout.TimeoutException _ -> Refusal.of(GATEWAY_TIMEOUT);
      case TimeoutException _ -> Refusal.of(GATEWAY_TIMEOUT);
      case ConnectTimeoutException _ -> Refusal.until(SERVICE_UNAVAILABLE, SOON);
      case UnknownHostException _ -> Refusal.until(SERVICE_UNAVAILABLE, SOON);
      case PrematureCloseException _ -> Refusal.of(BAD_GATEWAY);
      case SocketException refused when neverConnected(refused) ->
          Refusal.until(SERVICE_UNAVAILABLE, SOON);
      case IOException _ -> Refusal.of(BAD_GATEWAY);
      default -> Refusal.of(INTERNAL_ERROR);
    };
  }

  /** True if no byte of the request can have reached the service. */
  public static boolean neverConnected(Throwable fault) {
    return fault instanceof ConnectException || fault instanceof NoRouteToHostException;
  }

  private static ProblemCode codeOf(ResponseStatusException told) {
    int status = told.getStatusCode().value();
    return status == 500 ? INTERNAL_ERROR : ProblemCode.of(status);
  }
}
