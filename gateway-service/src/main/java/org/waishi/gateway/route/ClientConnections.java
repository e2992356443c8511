package org.waishi.gateway.route;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/**
 * How the gateway speaks to services. The client's own silent repeat after a reset connection is
 * off, since it would send a POST twice; and the response time-out is the client's, which also ends
 * an answer that stalls half-way.
 */
@Component
class ClientConnections implements HttpClientCustomizer {

  private final Duration silence;
  private final Duration connecting;

  ClientConnections(
      @Value("${waishi.resilience.response-timeout}") Duration silence,
      @Value("${waishi.resilience.connect-timeout}") Duration connecting) {
    this.silence = silence;
    this.connecting = connecting;
  }

  @Override
  public HttpClient customize(HttpClient client) {
    return client
        .disableRetry(true)
        .responseTimeout(silence)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connecting.toMillis()));
  }
}
