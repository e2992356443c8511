package org.waishi.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waishi.platform.event.Outcome;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service remembers of another's aggregate: one row each, carrying the version it was made
 * from, so that only a newer fact changes it, in whatever order and however often facts come.
 *
 * @param <T> the row, a record
 */
public final class View<T> {

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private static final String ROW = "row";

  private final MongoCollection<Document> rows;
  private final Class<T> type;
  private final JsonMapper json;

  View(MongoCollection<Document> rows, Class<T> type, JsonMapper json) {
    this.rows = rows;
    this.type = type;
    this.json = json;
  }

  /** The same view with an index over these fields of the row. */
  public View<T> indexed(String... fields) {
    rows.createIndex(Indexes.ascending(List.of(fields).stream().map(f -> ROW + "." + f).toList()));
    return this;
  }

  /** Keeps the row if it is newer than what is there. */
  public Outcome keep(String id, long version, T row) {
    Document document =
        new Document("_id", id)
            .append("version", version)
            .append(ROW, new Document(json.convertValue(row, FIELDS)));
    try {
      rows.replaceOne(
          and(eq("_id", id), lt("version", version)), document, new ReplaceOptions().upsert(true));
      return Outcome.HANDLED;
    } catch (MongoWriteException failure) {
      if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw failure;
      }
      return Outcome.DUPLICATE;
    }
  }

  /** The row with this id. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(rows.find(eq("_id", id)).first()).map(this::read);
  }

  /** The version of the row with this id; 0 when there is none. */
  public long version(String id) {
    Document row = rows.find(eq("_id", id)).first();
    return row == null ? 0 : row.getLong("version");
  }

  /** Every row that the filter finds; its fields stand under {@code row}. */
  public List<T> where(Bson filter) {
    return rows.find(filter).map(this::read).into(new ArrayList<>());
  }

  private T read(Document document) {
    return json.convertValue(document.get(ROW), type);
  }
}
