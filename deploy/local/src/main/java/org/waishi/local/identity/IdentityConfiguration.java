package org.waishi.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Spring's authorization server with our people, our one public client and our claims. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(IdentitySettings.class)
@Import(SignedInPage.class)
class IdentityConfiguration {
  static final String CLIENT_ID = "waishi-local";

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  RegisteredClientRepository clients(IdentitySettings settings) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(CLIENT_ID)
            .clientId(CLIENT_ID)
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(settings.issuer() + "/authorized")
            .scopes(scopes -> scopes.addAll(List.of("openid", "profile")))
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .tokenSettings(
                TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
            .build());
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(IdentitySettings settings) throws IOException {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.data()).key()));
  }

  @Bean
  UserDetailsService people() {
    return username ->
        SampleUser.named(username)
            .map(
                user ->
                    User.withUsername(username)
                        .password(username)
                        .roles(user.roles().toArray(String[]::new))
                        .build())
            .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
  }

  /** Everybody knows these passwords, so nothing is gained by hashing them slowly. */
  @Bean
  PasswordEncoder plainPasswords() {
    return new PlainPasswords();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      if (context.getTokenType().getValue().equals("access_token")) {
        context.getClaims().audience(List.of("waishi"));
      }
      if (context.getPrincipal() instanceof Authentication person) {
        SampleUser.named(person.getName()).ifPresent(user -> describe(context, user));
      }
    };
  }

  private static void describe(JwtEncodingContext context, SampleUser user) {
    context.getClaims().claim("roles", user.roles()).claim("name", user.name());
    user.enterpriseId().ifPresent(id -> context.getClaims().claim("enterprise_id", id));
  }
}
