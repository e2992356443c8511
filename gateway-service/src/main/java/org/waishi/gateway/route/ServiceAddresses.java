package org.waishi.gateway.route;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where each service listens, by its name. The route table refers to the same settings. */
@ConfigurationProperties("waishi")
public record ServiceAddresses(Map<String, String> routes) {}
