package org.waishi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.testing.RealParts;

/** The access journal on a real store. */
class MongoAccessJournalIT {

  @Test
  void entries_come_back_whole_from_the_newest_and_by_person_or_record() {
    try (MongoClient client = MongoClients.create(RealParts.store())) {
      String name = "accesses_" + UUID.randomUUID().toString().substring(0, 8);
      MongoAccessJournal journal = new MongoAccessJournal(client.getDatabase(name));
      journal.prepare();
      List<AccessEntry> entries =
          List.of(entry("1", "wang", "a"), entry("2", "li", "a"), entry("3", "wang", "b"));
      entries.forEach(journal::record);
      Slice<AccessEntry> first = journal.find(null, null, new PageRequest(2, null));
      assertThat(first.items()).containsExactly(entries.get(2), entries.get(1));
      Slice<AccessEntry> second = journal.find(null, null, new PageRequest(2, first.next()));
      assertThat(second).isEqualTo(new Slice<>(List.of(entries.get(0)), null));
      assertThat(journal.find("wang", "a", PageRequest.first()).items())
          .containsExactly(entries.get(0));
      client.getDatabase(name).drop();
    }
  }

  private static AccessEntry entry(String id, String who, String recordId) {
    return new AccessEntry(
        id,
        Instant.parse("2026-11-23T12:00:00.123Z"),
        who,
        "kind",
        recordId,
        List.of("passport", "phone"),
        "核对护照原件",
        "127.0.0.1");
  }
}
