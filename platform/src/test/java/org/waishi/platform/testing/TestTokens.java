package org.waishi.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An issuer of tokens for tests: a key, its public half at a local address, and tokens good and
 * bad. One per JVM.
 */
public final class TestTokens {

  private static final TestTokens SHARED = new TestTokens();

  private final RSAKey key;
  private final RSAKey stranger;
  private final HttpServer keys;

  private TestTokens() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      stranger = new RSAKeyGenerator(2048).keyID("test").generate();
      keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException | IOException broken) {
      throw new IllegalStateException(broken);
    }
    serve();
  }

  /** The issuer of this JVM; its server dies with the JVM. */
  public static TestTokens issuer() {
    return SHARED;
  }

  /** Points a Spring test at this issuer. */
  public void register(DynamicPropertyRegistry registry) {
    properties().forEach((name, value) -> registry.add(name, () -> value));
  }

  /**
   * Points a Spring test at this issuer: {@code @ContextConfiguration(initializers =
   * TestTokens.Issuer.class)}; tests that share the rest share the context.
   */
  public static final class Issuer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(issuer().properties()).applyTo(context);
    }
  }

  /** The settings that make a service believe this issuer. */
  public Map<String, String> properties() {
    return Map.of("waishi.issuer", issuerUri(), "waishi.jwk-set-uri", issuerUri() + "/jwks");
  }

  /** What stands in {@code iss}. */
  public String issuerUri() {
    return "http://127.0.0.1:" + keys.getAddress().getPort();
  }

  /** A good token of somebody named like the role. */
  public String token(String role) {
    return token(role, role, Map.of());
  }

  /** A good token of {@code subject} with one role and further claims. */
  public String token(String role, String subject, Map<String, Object> claims) {
    return signed(claims(List.of(role), subject, claims, UnaryOperator.identity()), key);
  }

  /** A good token with several roles. */
  public String token(List<String> roles, String subject) {
    return signed(claims(roles, subject, Map.of(), UnaryOperator.identity()), key);
  }

  /** A token of the role enterprise for one enterprise. */
  public String enterprise(String enterpriseId) {
    return token("enterprise", "of-" + enterpriseId, Map.of("enterprise_id", enterpriseId));
  }

  /** Tokens that must be refused, by what is wrong with them. */
  public Map<String, String> badTokens() {
    return Map.ofEntries(
        Map.entry("wrong issuer", wrong(claims -> claims.issuer("http://elsewhere.example"))),
        Map.entry("wrong audience", wrong(claims -> claims.audience("another"))),
        Map.entry("no audience", wrong(claims -> claims.audience((String) null))),
        Map.entry("expired", wrong(claims -> claims.expirationTime(fromNow(-3600)))),
        Map.entry("no expiry", wrong(claims -> claims.expirationTime(null))),
        Map.entry("not yet", wrong(claims -> claims.notBeforeTime(fromNow(3600)))),
        Map.entry("no subject", wrong(claims -> claims.subject(null))),
        Map.entry("strange key", signed(good(), stranger)),
        Map.entry("symmetric", symmetric()),
        Map.entry("unsigned", new PlainJWT(good()).serialize()),
        Map.entry("nonsense", "abc.def.ghi"));
  }

  private String wrong(UnaryOperator<JWTClaimsSet.Builder> fault) {
    return signed(claims(List.of("officer"), "officer", Map.of(), fault), key);
  }

  private JWTClaimsSet good() {
    return claims(List.of("officer"), "officer", Map.of(), UnaryOperator.identity());
  }

  private JWTClaimsSet claims(
      List<String> roles,
      String subject,
      Map<String, Object> more,
      UnaryOperator<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuerUri())
            .audience("waishi")
            .subject(subject)
            .issueTime(fromNow(0))
            .expirationTime(fromNow(600))
            .claim("roles", roles);
    more.forEach(claims::claim);
    return change.apply(claims).build();
  }

  private static Date fromNow(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  /** The classic forgery: the public key used as a shared secret. */
  private String symmetric() {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), good());
    try {
      token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  private void serve() {
    byte[] set = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    keys.createContext(
        "/jwks",
        exchange -> {
          try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          }
        });
    keys.start();
  }
}
