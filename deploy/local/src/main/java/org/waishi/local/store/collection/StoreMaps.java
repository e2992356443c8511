package org.waishi.local.store.collection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.waishi.local.store.checkpoint.SnapshotAwareType;
import org.waishi.local.store.index.EntryIndex;
import org.waishi.local.store.index.IndexDefinition;
import org.waishi.local.store.index.IndexFlags;
import org.waishi.local.store.log.RedoLog;

/** The maps of the data file: one for each collection, one for each index, one for flags. */
public record StoreMaps(MVStore file, RedoLog log, SnapshotAwareType keys) {

  private static final String DOCUMENTS = "documents/";
  private static final String INDEX = "index/";
  private static final String FLAGS = "flags";

  MVMap<byte[], byte[]> documents(String database, String collection) {
    return open(documentsOf(database, collection));
  }

  EntryIndex index(String database, String collection, IndexDefinition definition) {
    String name = indexesOf(database, collection) + definition.name();
    return new EntryIndex(definition, open(name), new IndexFlags(flags(), name));
  }

  private MVMap<byte[], byte[]> open(String name) {
    return file.openMap(
        name,
        new MVMap.Builder<byte[], byte[]>().keyType(keys).valueType(ByteArrayDataType.INSTANCE));
  }

  private MVMap<String, String> flags() {
    return file.openMap(FLAGS);
  }

  /** Names of the databases that the file holds. */
  public Set<String> databases() {
    var databases = new TreeSet<String>();
    for (String name : file.getMapNames()) {
      if (name.startsWith(DOCUMENTS)) {
        databases.add(name.substring(DOCUMENTS.length(), name.indexOf('/', DOCUMENTS.length())));
      }
    }
    return databases;
  }

  void removeIndex(String database, String collection, String index) {
    String name = indexesOf(database, collection) + index;
    new IndexFlags(flags(), name).forget();
    file.removeMap(name);
  }

  void removeCollection(String database, String collection) {
    file.removeMap(documentsOf(database, collection));
  }

  /** Gives a collection's documents and indexes another name. */
  void rename(String database, String collection, String newDatabase, String newCollection) {
    rename(documentsOf(database, collection), documentsOf(newDatabase, newCollection));
    String old = indexesOf(database, collection);
    for (String name : List.copyOf(file.getMapNames())) {
      if (name.startsWith(old)) {
        rename(name, indexesOf(newDatabase, newCollection) + name.substring(old.length()));
      }
    }
  }

  private void rename(String name, String newName) {
    new IndexFlags(flags(), name).moveTo(new IndexFlags(flags(), newName));
    file.renameMap(open(name), newName);
  }

  private static String documentsOf(String database, String collection) {
    return DOCUMENTS + database + "/" + collection;
  }

  private static String indexesOf(String database, String collection) {
    return INDEX + database + "/" + collection + "/";
  }
}
