package org.waishi.platform.store;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.command.Origin.Heard;
import org.waishi.platform.command.Stored;
import org.waishi.platform.command.Stored.Stamp;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.outbox.OutboxFormat;
import org.waishi.platform.store.Ledger.Repeat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an aggregate looks as a document. Field names are part of the store's contract. */
final class DocumentFormat<S> {

  static final String ID = "_id";
  static final String VERSION = "version";
  static final String STATE = "state";

  private static final String REPEATS = "repeats";
  private static final String HEARD = "heard";
  private static final String CREATED = "created";
  private static final String MODIFIED = "modified";
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final String kind;
  private final Class<S> stateType;
  private final JsonMapper json;

  DocumentFormat(String kind, Class<S> stateType, JsonMapper json) {
    this.kind = kind;
    this.stateType = stateType;
    this.json = json;
  }

  Document write(Loaded<S> loaded) {
    Stored<S> stored = loaded.stored();
    Ledger ledger = loaded.ledger();
    Document document =
        new Document(ID, stored.id())
            .append(OutboxFormat.KIND, kind)
            .append(VERSION, stored.version())
            .append(STATE, new Document(json.convertValue(stored.state(), FIELDS)))
            .append(OutboxFormat.OUTBOX, OutboxFormat.write(ledger.outbox()));
    if (!ledger.outbox().isEmpty() && ledger.since() != null) {
      document.append(OutboxFormat.SINCE, Date.from(ledger.since()));
    }
    if (!stored.personal().fields().isEmpty()) {
      document.append(PersonalData.KEY, new Document(stored.personal().toDocument()));
    }
    return document
        .append(OutboxFormat.HEAD, ledger.head())
        .append(REPEATS, ledger.repeats().stream().map(DocumentFormat::write).toList())
        .append(HEARD, ledger.heard().stream().map(DocumentFormat::write).toList())
        .append(CREATED, write(stored.created()))
        .append(MODIFIED, write(stored.modified()));
  }

  Loaded<S> read(Document document) {
    return new Loaded<>(stored(document), ledger(document));
  }

  Stored<S> stored(Document document) {
    return new Stored<>(
        document.getString(ID),
        document.getLong(VERSION),
        json.convertValue(document.get(STATE), stateType),
        personal(document),
        stamp(document.get(CREATED, Document.class)),
        stamp(document.get(MODIFIED, Document.class)));
  }

  private static Ledger ledger(Document document) {
    return new Ledger(
        document.getString(OutboxFormat.HEAD),
        OutboxFormat.entriesOf(document),
        instant(document.getDate(OutboxFormat.SINCE)),
        document.getList(REPEATS, Document.class).stream().map(DocumentFormat::repeat).toList(),
        document.getList(HEARD, Document.class).stream().map(DocumentFormat::heard).toList());
  }

  private PersonalData personal(Document document) {
    Holder holder = new Holder(kind, document.getString(ID));
    Document sealed = document.get(PersonalData.KEY, Document.class);
    return sealed == null
        ? PersonalData.none(holder)
        : PersonalData.fromDocument(holder, bytes(sealed));
  }

  /** The driver reads binary values into a type of its own. */
  private static Map<String, Object> bytes(Map<String, Object> document) {
    Map<String, Object> plain = new LinkedHashMap<>(document);
    plain.replaceAll(
        (name, value) ->
            switch (value) {
              case Binary binary -> binary.getData();
              case Document inner -> bytes(inner);
              default -> value;
            });
    return plain;
  }

  private static Document write(Repeat repeat) {
    return new Document("key", repeat.key()).append("content", repeat.content());
  }

  private static Repeat repeat(Document document) {
    return new Repeat(document.getString("key"), document.getString("content"));
  }

  private static Document write(Heard heard) {
    return new Document("source", heard.source()).append(VERSION, heard.version());
  }

  private static Heard heard(Document document) {
    return new Heard(document.getString("source"), document.getLong(VERSION));
  }

  private static Document write(Stamp stamp) {
    return new Document("at", Date.from(stamp.at())).append("by", stamp.by());
  }

  private static Stamp stamp(Document document) {
    return new Stamp(document.getDate("at").toInstant(), document.getString("by"));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
