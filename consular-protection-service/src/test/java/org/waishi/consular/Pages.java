package org.waishi.consular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** Reads lists as a client does: from link to link. */
public final class Pages {

  private Pages() {}

  /** The ids of one page. */
  public static List<String> ids(Answer page) {
    return page.json().path("items").findValuesAsString("id");
  }

  /** The ids of this page and all that follow. */
  public static List<String> all(ApiClient reader, String first) {
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of(first);
    while (next.isPresent()) {
      Answer page = reader.get(next.get());
      seen.addAll(ids(page));
      next = page.header("link").map(link -> link.replaceAll("<(.*)>.*", "$1"));
    }
    return seen;
  }
}
