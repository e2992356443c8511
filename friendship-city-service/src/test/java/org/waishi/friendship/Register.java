package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * The register as its users fill it: {@code register.country("TV,Tuvalu,图瓦卢,").city("TV",
 * "Funafuti")}.
 *
 * @param officer who fills it
 */
public record Register(ApiClient officer) {

  private static final String COUNTRIES =
      "iso2,name_en,name_zh,diplomatic_relations_date,date_source\n";
  private static final String CITIES =
      "city_en,city_zh,iso2,relation,established,lat,lon,port,confidence,name_local,source,notes\n";

  /** A table of the sample. */
  public static String table(String name) {
    try (InputStream in = Register.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Sends a table of countries, as who sets the register up. */
  public Answer countries(String csv) {
    return officer.as("admin").send("POST", "/api/v1/country-imports", "text/csv", csv);
  }

  /** Sends a table of cities. */
  public Answer cities(String csv) {
    return officer.send("POST", "/api/v1/city-imports", "text/csv", csv);
  }

  /** A country with relations since a day, or without. */
  public Register country(String iso2, String since) {
    Answer answer = countries(COUNTRIES + iso2 + ",Land " + iso2 + ",国," + since + ",S\n");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return this;
  }

  /** Notes that relations were ESTABLISHED or BROKEN. */
  public void relations(String iso2, String change, String on) {
    String country = "/api/v1/countries/" + iso2;
    Answer answer =
        officer
            .as("reviewer")
            .ifMatch(officer.get(country).etag())
            .post(country + "/relations-changes", news(change, on));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** What is said of relations, with a published source. */
  public static Map<String, ?> news(String change, String on) {
    Map<String, ?> source = Map.of("url", "https://www.mfa.gov.cn/web/zyxw/");
    return Map.of("change", change, "on", on, "source", source);
  }

  /** A city without a tie; returns its id. */
  public String city(String iso2, String name) {
    return city(iso2, name, "", "");
  }

  /** A city with a historic tie; returns its id. */
  public String city(String iso2, String name, String relation, String since) {
    Answer answer = cities(row(iso2, name, relation, since));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/report/taken/0/id").asString();
  }

  /** A table of one city. */
  public static String row(String iso2, String name, String relation, String since) {
    return CITIES + line(iso2, name, relation, since);
  }

  /** A line of such a table. */
  public static String line(String iso2, String name, String relation, String since) {
    String place = Math.floorMod(name.hashCode(), 120) - 60 + "," + name.length();
    return "%s,%s城,%s,%s,%s,%s,Y,high,Local %s,K,noted\n"
        .formatted(name, name, iso2, relation, since, place, name);
  }

  /** The head of a table of cities. */
  public static String head() {
    return CITIES;
  }

  /** The ties of a city. */
  public JsonNode tiesOf(String city) {
    return officer.get("/api/v1/ties?city=" + city).json().path("items");
  }

  /** The ids of what a list shows. */
  public long count(String list) {
    JsonNode items = officer.get(list).json().path("items");
    return StreamSupport.stream(items.spliterator(), false).count();
  }
}
