package org.waishi.platform.access;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** The access journal in the collection {@code access_journal}, acknowledged by a majority. */
public final class MongoAccessJournal implements AccessJournal {

  private static final String ID = "_id";

  private final MongoCollection<Document> entries;

  /** Uses a service's own database. */
  public MongoAccessJournal(MongoDatabase database) {
    this.entries =
        database
            .getCollection("access_journal")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY);
  }

  /** Makes the indexes that {@link #find} needs; harmless when they are there. */
  public void prepare() {
    entries.createIndex(Indexes.compoundIndex(Indexes.ascending("who"), Indexes.descending(ID)));
    entries.createIndex(
        Indexes.compoundIndex(Indexes.ascending("recordId"), Indexes.descending(ID)));
  }

  @Override
  public void record(AccessEntry entry) {
    entries.insertOne(write(entry));
  }

  @Override
  public Slice<AccessEntry> find(
      @Nullable String who, @Nullable String recordId, PageRequest page) {
    List<AccessEntry> found = new ArrayList<>();
    entries
        .find(filter(who, recordId, page.after()))
        .sort(Sorts.descending(ID))
        .limit(page.limit() + 1)
        .map(MongoAccessJournal::read)
        .into(found);
    return Slice.of(found, page.limit(), entry -> Cursor.after(entry.id()));
  }

  private static Bson filter(
      @Nullable String who, @Nullable String recordId, @Nullable Cursor after) {
    List<Bson> all = new ArrayList<>();
    if (who != null) {
      all.add(eq("who", who));
    }
    if (recordId != null) {
      all.add(eq("recordId", recordId));
    }
    if (after != null) {
      all.add(lt(ID, after.id()));
    }
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }

  private static Document write(AccessEntry entry) {
    return new Document(ID, entry.id())
        .append("at", Date.from(entry.at()))
        .append("who", entry.who())
        .append("kind", entry.kind())
        .append("recordId", entry.recordId())
        .append("fields", entry.fields())
        .append("reason", entry.reason())
        .append("from", entry.from());
  }

  private static AccessEntry read(Document entry) {
    return new AccessEntry(
        entry.getString(ID),
        entry.getDate("at").toInstant(),
        entry.getString("who"),
        entry.getString("kind"),
        entry.getString("recordId"),
        entry.getList("fields", String.class),
        entry.getString("reason"),
        entry.getString("from"));
  }
}
