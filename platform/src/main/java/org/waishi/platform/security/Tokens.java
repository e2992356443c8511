package org.waishi.platform.security;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Which tokens are believed, and what is read from them. */
final class Tokens {

  static final String ROLES = "roles";
  static final String ENTERPRISE = "enterprise_id";

  private Tokens() {}

  /** RS256 only; a key set that cannot be reached refuses everybody and is asked again. */
  static JwtDecoder decoder(SecuritySettings settings) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri())
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    decoder.setJwtValidator(validator(settings));
    return decoder;
  }

  static OAuth2TokenValidator<Jwt> validator(SecuritySettings settings) {
    JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times,
        new JwtIssuerValidator(settings.issuer()),
        new JwtClaimValidator<List<String>>(
            "aud", audience -> audience != null && audience.contains(settings.audience())),
        new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()));
  }

  static JwtAuthenticationConverter roles() {
    JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
    roles.setAuthoritiesClaimName(ROLES);
    roles.setAuthorityPrefix("ROLE_");
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(roles);
    return converter;
  }
}
