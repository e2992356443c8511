package org.waishi.gateway.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Issues tokens, good ones and every bad kind, and publishes its key. */
public final class Issuer implements AutoCloseable {

  public static final String NAME = "https://id.example";

  private RSAKey key = freshKey("first");
  private final Backend keys = Backend.named("keys");

  public Issuer() {
    publish();
  }

  public String keysUrl() {
    return keys.url() + "/jwks";
  }

  public String token(String subject) {
    return token(claims -> claims.subject(subject));
  }

  /** A good token, but for one change. */
  public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(key, change);
  }

  public String signedByAStranger() {
    return signed(freshKey(key.getKeyID()), claims -> claims);
  }

  /** Names a key that nobody has published. */
  public String withUnknownKey(String id) {
    return signed(new RSAKey.Builder(key).keyID(id).build(), claims -> claims);
  }

  /** From now on signs with another key, and publishes that one alone. */
  public void changeKey(String id) {
    key = freshKey(id);
    publish();
  }

  /** How often anybody has read the keys. */
  public int looks() {
    return keys.seen().size();
  }

  /** The keys cannot be read any more; tokens are still signed. */
  public void goAway() {
    keys.close();
  }

  /** Answers, but without keys. */
  public void breakDown() {
    keys.on("/jwks", 500, "text/plain", "out of order");
  }

  private void publish() {
    keys.on("/jwks", 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
  }

  public String unsigned() {
    return new PlainJWT(good().build()).serialize();
  }

  /** Signed with HS256 and the public key as the secret, the old confusion. */
  public String signedWithThePublicKeyAsSecret() {
    try {
      return sign(
          JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded()), good().build());
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** RS512 is as strong, but not what we agreed on. */
  public String signedWithRs512() {
    return rsa(JWSAlgorithm.RS512, key, good().build());
  }

  private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    return rsa(JWSAlgorithm.RS256, key, change.apply(good()).build());
  }

  private static String rsa(JWSAlgorithm algorithm, RSAKey key, JWTClaimsSet claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
    token.sign(signer);
    return token.serialize();
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(NAME)
        .audience("waishi")
        .subject("officer")
        .issueTime(Date.from(Instant.now().minusSeconds(5)))
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  private static RSAKey freshKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() {
    keys.close();
  }
}
