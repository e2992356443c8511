package org.waishi.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs a sample user in as a browser would (authorization code with PKCE) and returns the access
 * token. Uses the JDK only, so that black-box tests can take it as it is. Safe for many threads.
 */
public final class TokenClient {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern ACCESS_TOKEN =
      Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final URI issuer;

  public TokenClient(URI issuer) {
    this.issuer = issuer;
  }

  /**
   * The access token of the user whose password equals the name.
   *
   * @throws SignInFailed with one sentence for people
   */
  public String token(String username) {
    return token(username, username);
  }

  public String token(String username, String password) {
    try (HttpClient browser = newBrowser()) {
      return signIn(browser, username, password);
    } catch (IOException unreachable) {
      throw new SignInFailed(
          "The identity provider does not answer at %s: start the suite with deploy/local/run."
              .formatted(issuer));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new SignInFailed("Signing in was interrupted.");
    }
  }

  private String signIn(HttpClient browser, String username, String password)
      throws IOException, InterruptedException {
    String verifier = randomText();
    get(browser, authorizeUri(verifier));
    String form = get(browser, issuer.resolve("/login")).body();
    String csrf = find(CSRF, form, "the sign-in page has no form");
    var signedIn =
        post(browser, "/login", Map.of("username", username, "password", password, "_csrf", csrf));
    String location = signedIn.headers().firstValue("location").orElse("");
    if (location.contains("/login")) {
      throw new SignInFailed(
          "There is no sample user '%s' with this password.".formatted(username));
    }
    var answer = get(browser, issuer.resolve(location));
    String redirect = answer.headers().firstValue("location").orElse("");
    return exchange(browser, find(CODE, redirect, "no code was handed out"), verifier);
  }

  private String exchange(HttpClient browser, String code, String verifier)
      throws IOException, InterruptedException {
    var fields =
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "waishi-local",
            "redirect_uri",
            redirectUri(),
            "code",
            code,
            "code_verifier",
            verifier);
    var answer = post(browser, "/oauth2/token", fields);
    return find(ACCESS_TOKEN, answer.body(), "no token was handed out");
  }

  private URI authorizeUri(String verifier) {
    var query =
        Map.of(
            "response_type", "code",
            "client_id", "waishi-local",
            "scope", "openid profile",
            "redirect_uri", redirectUri(),
            "state", randomText(),
            "code_challenge", base64(sha256(verifier)),
            "code_challenge_method", "S256");
    return issuer.resolve("/oauth2/authorize?" + encoded(query));
  }

  private String redirectUri() {
    return issuer.resolve("/authorized").toString();
  }

  private static HttpResponse<String> get(HttpClient browser, URI uri)
      throws IOException, InterruptedException {
    return browser.send(request(uri).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var request =
        request(issuer.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(20))
        .header("Accept", "text/html, */*");
  }

  private static HttpClient newBrowser() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  private static String find(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      return matcher.group(1);
    }
    throw new SignInFailed("The identity provider answered unexpectedly: " + otherwise + ".");
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String randomText() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
