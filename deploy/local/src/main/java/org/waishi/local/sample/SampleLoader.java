package org.waishi.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.waishi.local.Arguments;
import org.waishi.local.identity.TokenClient;

/**
 * {@code java … SampleLoader --gateway=URL --issuer=URL --data=DIR}: countries, then Qingdao's
 * sister cities, then the economies of the APEC card. Ends with status 1 and the service's own
 * words when a table is refused.
 */
public final class SampleLoader {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final List<Table> TABLES =
      List.of(
          new Table("countries.csv", "/api/v1/country-imports"),
          new Table("sister_cities.csv", "/api/v1/city-imports"),
          new Table("abtc_economies.csv", "/api/v1/economy-imports"));

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final String token;
  private final Path data;

  private record Table(String file, String path) {}

  private SampleLoader(URI gateway, String token, Path data) {
    this.gateway = gateway;
    this.token = token;
    this.data = data;
  }

  /** Loads all tables. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments given = Arguments.of(args);
    String token = new TokenClient(URI.create(given.required("issuer"))).token("admin");
    URI gateway = URI.create(given.required("gateway"));
    SampleLoader loader = new SampleLoader(gateway, token, Path.of(given.required("data")));
    for (Table table : TABLES) {
      loader.load(table);
    }
  }

  private void load(Table table) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(table), BodyHandlers.ofString());
    System.out.println(table.file() + ": " + answer.statusCode() + " " + answer.body());
    if (answer.statusCode() >= 300) {
      System.exit(1);
    }
  }

  private HttpRequest request(Table table) throws IOException {
    return HttpRequest.newBuilder(gateway.resolve(table.path()))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "text/csv; charset=utf-8")
        .header("Idempotency-Key", "sample-" + table.file())
        .POST(BodyPublishers.ofFile(data.resolve(table.file())))
        .build();
  }
}
