package org.waishi.gateway.route;

import java.util.List;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.config.HttpClientFactory;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.config.HttpClientSslConfigurer;
import reactor.netty.http.client.HttpClient;

/** Makes clients for the services as the library makes its one, each with a pool of its own. */
class ServiceClients extends HttpClientFactory {

  ServiceClients(
      HttpClientProperties properties,
      ServerProperties server,
      HttpClientSslConfigurer security,
      List<HttpClientCustomizer> customizers) {
    super(properties, server, security, customizers);
  }

  HttpClient another() {
    return createInstance();
  }
}
