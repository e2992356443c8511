package org.waishi.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waishi.local.Ports;

class IdentityIT {
  @TempDir static Path data;
  private static final int PORT = Ports.free();
  private static final URI ISSUER = URI.create("http://127.0.0.1:" + PORT);
  private static Process provider;

  @BeforeAll
  static void start() throws IOException {
    provider = started();
  }

  @AfterAll
  static void end() throws InterruptedException {
    provider.destroyForcibly().waitFor();
  }

  static Stream<SampleUser> users() {
    return SampleUser.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("users")
  void everyone_gets_a_token_with_the_claims_of_the_role(SampleUser user) throws Exception {
    SignedJWT token = SignedJWT.parse(new TokenClient(ISSUER).token(user.username()));

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(verifies(token)).isTrue();
    JWTClaimsSet claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(ISSUER.toString());
    assertThat(claims.getAudience()).containsExactly("waishi");
    assertThat(claims.getSubject()).isEqualTo(user.username());
    assertThat(claims.getStringListClaim("roles")).containsExactlyElementsOf(user.roles());
    assertThat(claims.getStringClaim("name")).isEqualTo(user.name());
    assertThat(claims.getStringClaim("enterprise_id")).isEqualTo(user.enterpriseId().orElse(null));
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
        .isEqualTo(3_600_000);
  }

  @Test
  void discovery_names_the_issuer_its_keys_and_pkce() throws Exception {
    assertThat(get("/.well-known/openid-configuration"))
        .contains("\"issuer\":\"" + ISSUER + "\"")
        .contains("\"jwks_uri\":\"" + ISSUER + "/oauth2/jwks\"")
        .contains("S256");
  }

  @Test
  void a_stranger_is_refused_with_one_sentence() {
    assertThatThrownBy(() -> new TokenClient(ISSUER).token("nobody"))
        .isInstanceOf(SignInFailed.class)
        .hasMessage("There is no sample user 'nobody' with this password.");
  }

  @Test
  void a_wrong_password_is_refused() {
    assertThatThrownBy(() -> new TokenClient(ISSUER).token("officer", "guess"))
        .isInstanceOf(SignInFailed.class);
  }

  @Test
  void without_a_provider_the_client_says_how_to_start_one() {
    URI nobody = URI.create("http://127.0.0.1:" + Ports.free());

    assertThatThrownBy(() -> new TokenClient(nobody).token("officer"))
        .hasMessage(
            "The identity provider does not answer at %s: start the suite with deploy/local/run."
                .formatted(nobody));
  }

  @Test
  void a_token_stays_valid_when_the_provider_is_restarted() throws Exception {
    SignedJWT token = SignedJWT.parse(new TokenClient(ISSUER).token("officer"));

    provider.destroyForcibly().waitFor();
    provider = started();

    assertThat(verifies(token)).isTrue();
  }

  @Test
  void there_is_someone_of_every_role_and_unmasking_comes_on_top_of_one() {
    assertThat(SampleUser.ALL)
        .flatExtracting(SampleUser::roles)
        .contains(
            "officer",
            "reviewer",
            "leader",
            "window-clerk",
            "duty-officer",
            "enterprise",
            "partner",
            "ops",
            "auditor",
            "admin",
            "unmask");
    assertThat(SampleUser.ALL)
        .filteredOn(user -> user.roles().contains("unmask"))
        .allSatisfy(user -> assertThat(user.roles()).hasSize(2));
  }

  @Test
  void a_damaged_signing_key_ends_the_start_with_one_sentence(@TempDir Path damaged)
      throws Exception {
    Files.writeString(damaged.resolve("signing-key.json"), "torn");

    Process refusing = launched(Ports.free(), damaged).start();

    assertThat(refusing.errorReader().readAllLines())
        .containsExactly(
            "The identity provider cannot start: the signing key %s is damaged."
                .formatted(damaged.resolve("signing-key.json")));
    assertThat(refusing.waitFor()).isEqualTo(1);
  }

  @Test
  void a_taken_port_ends_the_start_with_one_sentence(@TempDir Path other) throws Exception {
    Process refusing = launched(PORT, other).start();

    assertThat(refusing.errorReader().readAllLines())
        .containsExactly(
            "The identity provider cannot start: port %d is taken by another process."
                .formatted(PORT));
    assertThat(refusing.waitFor()).isEqualTo(1);
  }

  private static boolean verifies(SignedJWT token) throws Exception {
    var key = JWKSet.parse(get("/oauth2/jwks")).getKeyByKeyId(token.getHeader().getKeyID());
    return token.verify(new RSASSAVerifier(key.toRSAKey()));
  }

  private static String get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(ISSUER.resolve(path)).build(), BodyHandlers.ofString())
          .body();
    }
  }

  private static ProcessBuilder launched(int port, Path data) {
    return new ProcessBuilder(
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IdentityProcess.class.getName(),
            "--port=" + port,
            "--data=" + data));
  }

  private static Process started() throws IOException {
    Process process = launched(PORT, data).redirectError(Redirect.INHERIT).start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (line != null && !line.equals("identity ready on 127.0.0.1:" + PORT)) {
      line = out.readLine();
    }
    assertThat(line).as("the provider's word that it is ready").isNotNull();
    return process;
  }
}
