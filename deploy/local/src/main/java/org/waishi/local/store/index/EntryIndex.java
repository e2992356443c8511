package org.waishi.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.key.KeyWriter;

/**
 * An ordered index over any fields, unique or not. An entry is the fields' values, followed by the
 * document's own key if many documents may share them; it leads to the document's key.
 */
public final class EntryIndex extends StoreIndex {

  private final MVMap<byte[], byte[]> entries;
  private final IndexFlags flags;
  private final boolean unique;
  private final List<String> fields;

  public EntryIndex(IndexDefinition definition, MVMap<byte[], byte[]> entries, IndexFlags flags) {
    super(definition.name(), definition.keys(), definition.sparse());
    this.entries = entries;
    this.flags = flags;
    this.unique = definition.unique();
    this.fields = List.copyOf(keys());
  }

  @Override
  public MVMap<byte[], byte[]> entries() {
    return entries;
  }

  @Override
  public Key target(byte[] key, byte[] value) {
    return new Key(value);
  }

  @Override
  public boolean isMultikey() {
    return flags.isMultikey();
  }

  /** An index once built stays built, even if it happens to be empty. */
  @Override
  public boolean isEmpty() {
    return !flags.isBuilt();
  }

  public void built() {
    flags.built();
  }

  @Override
  public @Nullable Key getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    checkFree(entriesOf(document), documentKey(document), document, collection);
  }

  private void checkFree(
      Set<Key> keys, Key position, Document document, MongoCollection<Key> collection) {
    if (!unique) {
      return;
    }
    for (Key key : keys) {
      byte[] holder = entries.get(key.bytes());
      if (holder != null && !new Key(holder).equals(position)) {
        throw new DuplicateKeyError(this, collection, getKeys(), values(document));
      }
    }
  }

  private KeyValue values(Document document) {
    return new KeyValue(IndexedValues.of(document, fields).values());
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    entriesOf(document).forEach(key -> put(key, position));
  }

  private void put(Key key, Key position) {
    entries.put(key.bytes(), position.bytes());
  }

  @Override
  public @Nullable Key remove(Document document) {
    Set<Key> keys = entriesOf(document);
    keys.forEach(key -> entries.remove(key.bytes()));
    return keys.isEmpty() ? null : documentKey(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    checkFree(entriesOf(after), documentKey(before), after, collection);
  }

  /** Adds before it removes, so that a reader meanwhile finds the document at least once. */
  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    Set<Key> old = entriesOf(before);
    Set<Key> fresh = entriesOf(after);
    fresh.stream().filter(key -> !old.contains(key)).forEach(key -> put(key, position));
    old.stream().filter(key -> !fresh.contains(key)).forEach(key -> entries.remove(key.bytes()));
  }

  private Set<Key> entriesOf(Document document) {
    var values = IndexedValues.of(document, fields);
    if (isSparse() && values.allMissing()) {
      return Set.of();
    }
    if (values.hasArray()) {
      flags.multikey();
    }
    var keys = new LinkedHashSet<Key>();
    for (List<@Nullable Object> each : values.combinations(() -> getKeyValues(document))) {
      keys.add(entry(each, document));
    }
    return keys;
  }

  private Key entry(List<@Nullable Object> values, Document document) {
    var writer = new KeyWriter();
    for (int i = 0; i < values.size(); i++) {
      writer.value(values.get(i), getKeys().get(i).isAscending());
    }
    return unique ? writer.key() : writer.key().then(documentKey(document));
  }

  private static Key documentKey(Document document) {
    return Key.of(document.get("_id"));
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other) && other.toIndexDescription().equals(toIndexDescription());
  }
}
