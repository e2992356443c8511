package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** What goes out comes in again and changes nothing, in both forms. */
public final class RoundTrips {

  private static final Map<String, String> TABLES = tables();

  private RoundTrips() {}

  /** Sends each table back that can be sent back. */
  public static void make(ApiClient officer) {
    TABLES.forEach((list, imports) -> make(officer, list, imports));
  }

  private static void make(ApiClient officer, String list, String imports) {
    for (String form : new String[] {"application/json", "text/csv"}) {
      ApiClient reader = officer.with("Accept", form);
      String table = reader.get("/api/v1/" + list + "/exports").text();
      Answer again = officer.send("POST", "/api/v1/" + imports, form, table);
      assertThat(again.status()).as(imports + ": " + again.text()).isEqualTo(200);
      assertThat(reader.get("/api/v1/" + list + "/exports").text()).as(list).isEqualTo(table);
    }
  }

  private static Map<String, String> tables() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("countries", "country-imports");
    all.put("cities", "city-imports");
    all.put("ties", "tie-imports");
    all.put("partner-links", "partner-link-imports");
    all.put("transport-routes", "transport-route-imports");
    all.put("exchanges", "exchange-imports");
    all.put("cooperation-items", "cooperation-item-imports");
    return all;
  }
}
