package org.waishi.gateway.identity;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;

/** What is checked of a token: algorithm, signature, times, issuer, audience. */
@Configuration(proxyBeanMethods = false)
class TokenChecks {

  @Bean
  RememberedTokens tokens(TokenSettings settings, InstantSource clock) {
    PublishedKeys keys = new PublishedKeys(settings, clock);
    NimbusReactiveJwtDecoder decoder =
        NimbusReactiveJwtDecoder.withJwkSource(keys::forToken)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    decoder.setJwtValidator(claims(settings));
    return new RememberedTokens(decoder, settings, clock);
  }

  /** A span for each of the security chain's own steps would cost more than the steps. */
  @Bean
  SecurityObservationSettings quietSecurity() {
    return SecurityObservationSettings.noObservations();
  }

  private static OAuth2TokenValidator<Jwt> claims(TokenSettings settings) {
    OAuth2TokenValidator<Jwt> meantForUs =
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD,
            audience -> audience != null && audience.contains(settings.audience()));
    OAuth2TokenValidator<Jwt> expires =
        new JwtClaimValidator<>(JwtClaimNames.EXP, expiry -> expiry != null);
    OAuth2TokenValidator<Jwt> named =
        new JwtClaimValidator<String>(
            JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank());
    return JwtValidators.createDefaultWithValidators(
        new JwtIssuerValidator(settings.issuer()), meantForUs, expires, named);
  }
}
