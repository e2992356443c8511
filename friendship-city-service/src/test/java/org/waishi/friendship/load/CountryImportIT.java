package org.waishi.friendship.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** A table of countries is no way around the gate of diplomatic relations. */
@RunningService
class CountryImportIT {

  private static final String HEAD = "iso2,name_en,name_zh,diplomatic_relations_date,date_source\n";

  @LocalServerPort private int port;
  private ApiClient api;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
  }

  @Test
  void no_table_changes_relations_that_stand_whoever_sends_it() {
    assertThat(sent("admin", "MU,Mauritius,毛里求斯,1972-04-15,S\nTV,Tuvalu,图瓦卢,,\n").status())
        .isEqualTo(200);
    for (String role : List.of("officer", "admin")) {
      Answer refused = sent(role, "MU,Mauritius,毛里求斯,1971-04-15,S\nTV,Tuvalu,图瓦卢,1990,S\n");
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.json().path("errors").findValuesAsString("code"))
          .containsExactly("relations-stand", "relations-stand");
      assertThat(sent(role, "MU,Mauritius,毛里求斯,,S\n").text()).contains("relations-stand");
    }
    assertThat(sent("officer", "MU,Ile Maurice,毛里求斯,1972-04-15,S\n").status()).isEqualTo(200);
    assertThat(relations("MU")).contains("1972-04-15").contains("Ile Maurice");
    Register register = new Register(api.as("officer"));
    register.relations("MU", "REDATED", "1972-04-16");
    assertThat(sent("officer", "MU,Mauritius,毛里求斯,1972-04-15,S\n").status()).isEqualTo(200);
    assertThat(relations("MU")).contains("1972-04-16");
  }

  @Test
  void an_officer_enters_no_relations_and_an_administrator_only_with_their_source() {
    String dated = "SB,Solomon Islands,所罗门群岛,2019-09-21,";
    assertThat(sent("officer", dated + "S\n").text()).contains("relations-by-administrator");
    assertThat(sent("admin", dated + "\n").text()).contains("relations-without-source");
    assertThat(api.as("officer").get("/api/v1/countries/SB").status()).isEqualTo(404);
    assertThat(sent("officer", "SB,Solomon Islands,所罗门群岛,,\n").status()).isEqualTo(200);
    new Register(api.as("officer")).relations("SB", "ESTABLISHED", "2019-09-21");
    assertThat(relations("SB")).contains("2019-09-21");
  }

  private Answer sent(String role, String rows) {
    return api.as(role).send("POST", "/api/v1/country-imports", "text/csv", HEAD + rows);
  }

  private String relations(String country) {
    return api.as("officer").get("/api/v1/countries/" + country).text();
  }
}
