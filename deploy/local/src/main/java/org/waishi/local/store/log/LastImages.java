package org.waishi.local.store.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.local.store.key.Key;

/** Of many changes to one document only the last one counts. */
public final class LastImages {

  private LastImages() {}

  /** The last image of each document, by namespace and key. */
  public static Map<String, Map<Key, byte[]>> of(List<LogRecord> records) {
    var images = new LinkedHashMap<String, Map<Key, byte[]>>();
    for (LogRecord record : records) {
      images
          .computeIfAbsent(record.namespace(), _ -> new LinkedHashMap<>())
          .put(record.key(), record.image());
    }
    return images;
  }
}
