package org.waishi.platform.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed. Without an issuer and its keys a service does not start.
 *
 * @param issuer exactly what stands in {@code iss} ({@code WAISHI_ISSUER})
 * @param jwkSetUri where the issuer's public keys are ({@code WAISHI_JWK_SET_URI})
 * @param audience what must stand in {@code aud}
 * @param clockSkew how far clocks may differ
 * @param open patterns of paths that anybody may read without a token; a handler there says
 *     {@code @PermitAll} besides
 */
@ConfigurationProperties("waishi")
public record SecuritySettings(
    String issuer,
    String jwkSetUri,
    @DefaultValue("waishi") String audience,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue List<String> open) {

  /** Names what is missing. */
  public SecuritySettings {
    require("waishi.issuer", issuer);
    require("waishi.jwk-set-uri", jwkSetUri);
    open = List.copyOf(open);
  }

  private static void require(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: a URL)");
    }
  }
}
