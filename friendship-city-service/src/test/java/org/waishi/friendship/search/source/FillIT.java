package org.waishi.friendship.search.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;

/** An index that was thrown away is made again from what the service keeps. */
@RunningService
class FillIT {

  @LocalServerPort private int port;
  private final MongoDatabase database;
  private final Fill fill;
  private String paper;

  @Autowired
  FillIT(MongoDatabase database, Fill fill) {
    this.database = database;
    this.fill = fill;
  }

  @BeforeEach
  void file() {
    ApiClient api = ApiClient.at(port);
    String city = new Register(api.as("officer")).country("FR", "1964-01-27").city("FR", "Brest");
    String tie = TieOnItsWay.lead(api, Map.of("cityId", city, "kind", "SISTER")).id();
    paper = "PAPER/" + PaperFiles.filed(api.as("officer"), tie);
    await().until(() -> row(paper) != null);
  }

  @Test
  void what_stood_before_the_index_is_taken_in_once() {
    database.getCollection("search_entries").deleteMany(Filters.empty());
    fill.fill();
    assertThat(row(paper)).isNotNull();
    assertThat(row("filled/PAPER")).isNotNull();

    database.getCollection("search_entries").deleteOne(Filters.eq("_id", paper));
    fill.fill();
    assertThat(row(paper)).as("a second fill").isNull();
  }

  @Test
  void a_fill_that_broke_off_is_done_wholly_by_the_next() {
    fill.fill();
    database.getCollection("search_entries").deleteOne(Filters.eq("_id", paper));
    database.getCollection("search_entries").deleteOne(Filters.eq("_id", "filled/PAPER"));
    fill.fill();
    assertThat(row(paper)).isNotNull();
  }

  private Document row(String id) {
    return database.getCollection("search_entries").find(Filters.eq("_id", id)).first();
  }
}
