package org.waishi.friendship.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.Register.line;
import static org.waishi.friendship.Register.row;
import static org.waishi.friendship.Register.table;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.platform.command.Origin;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Tables come in wholly or not at all, with a report of every row. */
@RunningService
class ImportIT {

  @LocalServerPort private int port;
  private final Cities cities;
  private ApiClient officer;
  private Register register;

  @Autowired
  ImportIT(Cities cities) {
    this.cities = cities;
  }

  @BeforeEach
  void reach() {
    officer = ApiClient.at(port).as("officer");
    register = new Register(officer);
  }

  @Test
  void one_faulty_country_keeps_all_of_them_out() {
    String faulty =
        "iso2,name_en,name_zh,diplomatic_relations_date,date_source\nQA,Qatar,卡塔尔,1988-07-09,S\nQB,,国,1972-19-29,S\n";
    Answer refused = register.countries(faulty);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("name_en", "diplomatic_relations_date");
    assertThat(officer.get("/api/v1/countries/QA").status()).isEqualTo(404);
  }

  @Test
  void every_fault_of_a_table_of_cities_is_told_with_its_row_and_nothing_is_loaded() {
    register.country("OM", "1978-05-25").country("SZ", "");
    String faulty =
        row("OM", "Salalah", "sister", "1999")
            + line("OM", "Salalah", "", "")
            + line("ZZ", "Nowhere", "", "")
            + line("SZ", "Mbabane", "sister", "1999")
            + line("OM", "Sohar", "", "1999")
            + line("OM", "Sur", "brotherly", "19-99")
                .replaceAll(",-?\\d+,\\d+,Y,high", ",91,181,X,sure");
    Answer refused = register.cities(faulty);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").valueStream().map(ImportIT::told))
        .containsExactlyInAnyOrder(
            "3 city_en doubled-row",
            "4 iso2 unknown-country",
            "5 iso2 tie-without-relations",
            "6 relation date-without-relation",
            "7 relation type-mismatch",
            "7 established type-mismatch",
            "7 lat type-mismatch",
            "7 lon type-mismatch",
            "7 port type-mismatch",
            "7 confidence type-mismatch");
    assertThat(register.count("/api/v1/cities?country=OM")).isZero();
  }

  @Test
  void a_dry_run_tells_the_same_and_loads_nothing() {
    register.country("YE", "1956-09-24");
    Answer dry =
        officer.send(
            "POST", "/api/v1/city-imports?dryRun=true", "text/csv", row("YE", "Aden", "", ""));
    assertThat(dry.json().path("report").path("accepted").asInt()).isOne();
    assertThat(dry.json().at("/report/taken/0/row").asInt()).isEqualTo(2);
    assertThat(register.count("/api/v1/cities?country=YE")).isZero();
  }

  @Test
  void a_newer_table_corrects_the_city_and_its_tie() {
    String city = register.country("SA", "1990-07-21").city("SA", "Jeddah", "unverified", "1999");
    assertThat(register.city("SA", "Jeddah", "sister", "1999-05-01")).isEqualTo(city);
    JsonNode ties = register.tiesOf(city);
    assertThat(ties.size()).isOne();
    assertThat(ties.path(0).path("tie").path("kind").asString()).isEqualTo("SISTER");
    assertThat(ties.path(0).path("tie").path("established").asString()).isEqualTo("1999-05-01");
  }

  @Test
  void a_table_can_be_sent_again_after_states_broke_off_relations() {
    String city = register.country("HN", "2023-03-26").city("HN", "Tela", "sister", "2024");
    String country = "/api/v1/countries/HN";
    register.relations("HN", "BROKEN", "2026-01-01");
    assertThat(register.city("HN", "Tela", "sister", "2024")).isEqualTo(city);
    Answer country2 =
        register.countries(
            "iso2,name_en,name_zh,diplomatic_relations_date\nHN,Honduras,洪都拉斯,2023-03-26\n");
    assertThat(country2.status()).isEqualTo(200);
    assertThat(officer.get(country).json().path("relations").path(0).path("until").asString())
        .isEqualTo("2026-01-01");
  }

  @Test
  void an_older_table_that_is_applied_late_changes_nothing() {
    register.country("KW", "1971-03-22");
    City older = new City("Kuwait City", "科威特城", null, "KW", 29.3, 47.9, true, "K", null);
    City newer = new City("Kuwait City", "科威特城", null, "KW", 29.376, 47.977, true, "S", null);
    Origin first = loaded(1);
    Origin second = loaded(2);
    cities.bringIn(older.id(), older, first);
    cities.bringIn(newer.id(), newer, second);
    cities.bringIn(older.id(), older, first);
    assertThat(cities.find(newer.id()).orElseThrow().state()).isEqualTo(newer);
  }

  private static Origin loaded(long number) {
    return new Origin("officer", "c", null, null, new Origin.Heard("loads", number));
  }

  @Test
  void the_same_table_goes_out_and_comes_in_as_a_list_of_objects() {
    register.country("LB", "1971-11-09");
    String tyre = register.city("LB", "Tyre", "sister", "1999-05-01");
    String path = "/api/v1/cities/exports?country=LB";
    Answer out = officer.with("Accept", "application/json").get(path);
    assertThat(out.json().at("/0/city_en").asString()).isEqualTo("Tyre");
    assertThat(out.json().at("/0/lat").isNumber()).isTrue();
    Answer again = officer.send("POST", "/api/v1/city-imports", "application/json", out.text());
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.json().at("/report/taken/0/id").asString()).isEqualTo(tyre);
    assertThat(officer.get("/api/v1/cities/" + tyre).etag()).isEqualTo("\"1\"");
  }

  @Test
  void what_goes_out_comes_in_again_and_changes_nothing() {
    register.country("BH", "1989-04-18");
    String manama = register.city("BH", "Manama", "sister", "1999-05-01");
    String plain = register.city("BH", "Riffa");
    Answer out = officer.get("/api/v1/cities/exports?country=BH");
    assertThat(out.header("content-type").orElseThrow()).startsWith("text/csv");
    assertThat(out.text().lines().count()).isEqualTo(3);
    Answer again = register.cities(out.text());
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.json().path("report").path("accepted").asInt()).isEqualTo(2);
    for (String city : List.of(manama, plain)) {
      assertThat(officer.get("/api/v1/cities/" + city).etag()).isEqualTo("\"1\"");
    }
    assertThat(officer.get("/api/v1/ties/exports?city=" + manama).text())
        .contains("Manama", "SISTER", "1999-05-01");
    String countries = officer.get("/api/v1/countries/exports").text();
    assertThat(register.countries(countries).status()).isEqualTo(200);
    assertThat(officer.get("/api/v1/countries/BH").etag()).isEqualTo("\"1\"");
  }

  @Test
  void only_officers_and_administrators_send_tables() {
    ApiClient reviewer = ApiClient.at(port).as("reviewer");
    String table = table("countries.csv");
    assertThat(reviewer.send("POST", "/api/v1/country-imports", "text/csv", table).status())
        .isEqualTo(403);
  }

  private static String told(JsonNode error) {
    return error.path("row").asString()
        + " "
        + error.path("field").asString()
        + " "
        + error.path("code").asString();
  }
}
