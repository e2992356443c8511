package org.waishi.gateway.route;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where each service listens, by its name. The route table refers to the same settings. */
@ConfigurationProperties("waishi")
public record ServiceAddresses(Map<String, String> routes) {

  /** The environment spells {@code apec-card} as {@code apec.card} too; it is one service. */
  public ServiceAddresses {
    routes =
        routes.entrySet().stream()
            .filter(route -> !route.getKey().contains("."))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
