package org.waishi.gateway.route;

import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.config.HttpClientSslConfigurer;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The library's own forwarding, with our two header filters in the place of its seven: each of
 * those copies every header, which was an eighth of the gateway's work. The library's own pair of
 * beans is switched off in {@code application.yaml} ({@code global-filter.netty-routing}).
 */
@Configuration(proxyBeanMethods = false)
class Forwarding {

  private final Headers headers;

  Forwarding(Propagator propagator, TrustedPeers peers) {
    this.headers =
        new Headers(List.of(new OutgoingHeaders(propagator, peers), new ReturningHeaders()));
  }

  @Bean
  NettyRoutingFilter forwardRequest(
      HttpClientProperties properties,
      ServerProperties server,
      HttpClientSslConfigurer security,
      List<HttpClientCustomizer> customizers,
      @Value("${waishi.resilience.import-timeout}") Duration importSilence) {
    ServiceClients clients = new ServiceClients(properties, server, security, customizers);
    return new LocalConnections(clients, headers, properties, importSilence);
  }

  @Bean
  NettyWriteResponseFilter forwardAnswer(GatewayProperties properties) {
    return new NettyWriteResponseFilter(properties.getStreamingMediaTypes(), headers);
  }

  private record Headers(List<HttpHeadersFilter> filters)
      implements ObjectProvider<List<HttpHeadersFilter>> {

    @Override
    public Stream<List<HttpHeadersFilter>> stream() {
      return Stream.of(filters);
    }
  }
}
