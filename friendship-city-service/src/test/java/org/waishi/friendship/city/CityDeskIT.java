package org.waishi.friendship.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.lead;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Cities are entered, corrected, and told apart from their other spellings. */
@RunningService
class CityDeskIT {

  private static final String CITIES = "/api/v1/cities";
  private static final String HEAD =
      "city_en,city_zh,iso2,relation,established,lat,lon,port,name_local\n";

  @LocalServerPort private int port;
  private ApiClient api;
  private ApiClient officer;
  private Register register;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    register = new Register(officer);
  }

  @Test
  void another_spelling_of_a_city_is_warned_of_wherever_it_is_met_and_blocks_nothing() {
    register.country("RU", "1949-10-02");
    Answer first = register.cities(HEAD + "St. Petersburg,圣彼得堡,RU,sister,1999,59.94,30.31,Y,\n");
    assertThat(first.json().path("warnings").size()).isZero();
    Answer second = entered("Saint Petersburg", "彼得堡", 59.93, 30.36);
    assertThat(second.status()).as(second.text()).isEqualTo(201);
    assertThat(second.json().path("warnings").findValuesAsString("code"))
        .containsExactly("possible-duplicate-city");
    assertThat(second.json().path("warnings").path(0).path("message").asString())
        .contains("St. Petersburg");

    String city = second.json().path("id").asString();
    TieOnItsWay tie = lead(api, Map.of("cityId", city, "kind", "SISTER"));
    assertThat(tie.shown().path("warnings").findValuesAsString("code"))
        .containsExactly("city-has-other-tie", "possible-duplicate-city");

    Answer table =
        register.cities(
            HEAD
                + "Petrograd,圣彼得堡,RU,,,10,10,Y,\n"
                + "Vyborg,维堡,RU,,,60.71,28.75,Y,\n"
                + "Viipuri,维普里,RU,,,60.72,28.76,Y,\n");
    assertThat(table.status()).as(table.text()).isEqualTo(200);
    assertThat(table.json().path("warnings").valueStream().map(CityDeskIT::told))
        .containsExactly("2 possible-duplicate-city", "4 possible-duplicate-city");
    assertThat(table.json().at("/report/accepted").asInt()).isEqualTo(3);
  }

  @Test
  void a_city_keeps_its_id_when_it_is_corrected_and_no_table_calls_it_back() {
    register.country("UA", "1992-01-04");
    Answer entered = entered("UA", "Odessa", "奥德萨", 46.4, 30.7);
    String id = entered.json().path("id").asString();
    String path = CITIES + "/" + id;
    Map<String, Object> told = new HashMap<>(words("Odesa", "敖德萨", 46.48, 30.72));
    told.put("nameLocal", "Одеса");
    assertThat(
            api.as("reviewer").ifMatch(entered.etag()).post(path + "/corrections", told).status())
        .isEqualTo(403);
    Answer corrected = officer.ifMatch(entered.etag()).post(path + "/corrections", told);
    assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
    assertThat(corrected.json().at("/city/nameEn").asString()).isEqualTo("Odesa");

    Answer exported = officer.get(CITIES + "/exports?country=UA");
    Answer again = register.cities(exported.text());
    assertThat(again.json().at("/report/taken/0/id").asString()).isEqualTo(id);
    assertThat(again.json().path("warnings").size()).isZero();
    register.cities(HEAD + "Odessa,奥德萨,UA,,,46.4,30.7,N,\n");
    assertThat(officer.get(path).json().at("/city/nameZh").asString()).isEqualTo("敖德萨");
    await()
        .untilAsserted(
            () -> assertThat(officer.get(path + "/history").text()).contains("更正城市信息：敖德萨"));
  }

  @Test
  void a_city_is_entered_once_and_in_a_known_country() {
    register.country("BY", "1992-01-20");
    Answer entered = entered("BY", "Brest", "布列斯特", 52.1, 23.7);
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(entered("BY", "Brest", "布列斯特", 52.1, 23.7).status()).isEqualTo(201);
    Answer other = entered("BY", "Brest", "别的", 52.1, 23.7);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("city-known");
    Answer nowhere = entered("QZ", "Brest", "布列斯特", 52.1, 230);
    assertThat(nowhere.json().path("errors").findValuesAsString("field")).containsExactly("lon");
    nowhere = entered("QZ", "Brest", "布列斯特", 52.1, 23);
    assertThat(nowhere.json().path("errors").findValuesAsString("code"))
        .containsExactly("unknown-country");
  }

  private Answer entered(String en, String zh, double lat, double lon) {
    return entered("RU", en, zh, lat, lon);
  }

  private Answer entered(String iso2, String en, String zh, double lat, double lon) {
    Map<String, Object> body = new HashMap<>(words(en, zh, lat, lon));
    body.put("iso2", iso2);
    return officer.key("city-" + body.hashCode()).post(CITIES, body);
  }

  private static Map<String, ?> words(String en, String zh, double lat, double lon) {
    return Map.of("nameEn", en, "nameZh", zh, "lat", lat, "lon", lon, "port", true);
  }

  private static String told(JsonNode error) {
    return error.path("row").asString() + " " + error.path("code").asString();
  }
}
