package org.waishi.friendship.search.index;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.json.JsonSettings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The index: one row a thing, with every beginning by which it may be looked up. It can be thrown
 * away and made again from the facts.
 */
@Component
public class Entries {

  /** Where it is kept. */
  static final String COLLECTION = "search_entries";

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private static final String KEYS = "keys";
  private static final String ROW = "row";
  private static final String CITY = "row.cityId";
  private static final String ONLY_FOR = "row.onlyFor";
  private static final String FILLED = "filled/";

  private final MongoCollection<Document> rows;
  private final JsonMapper json = JsonSettings.tolerant();

  Entries(MongoDatabase database) {
    rows = database.getCollection(COLLECTION);
    rows.createIndex(Indexes.ascending(KEYS));
    rows.createIndex(Indexes.ascending(CITY));
  }

  /** Keeps an entry if it is newer than what is there. */
  public Outcome keep(Entry entry, long version) {
    Document row =
        new Document("_id", entry.key())
            .append("version", version)
            .append(KEYS, List.copyOf(entry.keys()))
            .append(ROW, new Document(json.convertValue(entry, FIELDS)));
    Bson older = and(eq("_id", entry.key()), lt("version", version));
    try {
      rows.replaceOne(older, row, new ReplaceOptions().upsert(true));
      return Outcome.HANDLED;
    } catch (MongoWriteException failure) {
      if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw failure;
      }
      return Outcome.DUPLICATE;
    }
  }

  /** Whether all things of a kind that stood before were taken in. */
  public boolean isFilled(Kind kind) {
    return rows.countDocuments(eq("_id", FILLED + kind)) > 0;
  }

  /** Notes that all things of a kind that stood before were taken in. */
  public void filled(Kind kind) {
    String id = FILLED + kind;
    rows.replaceOne(eq("_id", id), new Document("_id", id), new ReplaceOptions().upsert(true));
  }

  /** Entries in sight that have all these keys, at most so many. */
  public List<Entry> having(List<String> keys, Sight sight, int most) {
    return read(having(keys, sight), most);
  }

  /** What belongs to these cities and has all these keys. */
  public List<Entry> ofCities(Collection<String> cities, List<String> keys, Sight sight, int most) {
    return cities.isEmpty() ? List.of() : read(and(in(CITY, cities), having(keys, sight)), most);
  }

  /** The entries of these cities themselves. */
  public List<Entry> cities(Collection<String> ids) {
    List<String> keys = ids.stream().map(id -> Entry.key(Kind.CITY, id)).toList();
    return keys.isEmpty() ? List.of() : read(in("_id", keys), keys.size());
  }

  /** The filter behind a lookup. */
  public static Bson having(List<String> keys, Sight sight) {
    return and(
        Stream.concat(keys.stream().map(key -> eq(KEYS, key)), Stream.of(inSight(sight))).toList());
  }

  private static Bson inSight(Sight sight) {
    Bson kinds = in("row.kind", sight.kinds().stream().map(Kind::name).sorted().toList());
    return sight.everything()
        ? kinds
        : and(kinds, or(eq(ONLY_FOR, null), eq(ONLY_FOR, sight.who())));
  }

  private List<Entry> read(Bson filter, int most) {
    return rows.find(filter)
        .projection(Projections.include(ROW))
        .limit(most)
        .map(row -> json.convertValue(row.get(ROW), Entry.class))
        .into(new ArrayList<>());
  }
}
