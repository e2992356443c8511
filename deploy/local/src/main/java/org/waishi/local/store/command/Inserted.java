package org.waishi.local.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Tells how many documents an insert has really stored; the library beneath counts all given. */
public final class Inserted {

  private Inserted() {}

  public static Document counted(String command, Document query, Document answer) {
    if (!command.equals("insert") || !(answer.get("writeErrors") instanceof List<?> errors)) {
      return answer;
    }
    boolean stopsAtFirst = !Boolean.FALSE.equals(query.get("ordered"));
    return answer.append("n", stopsAtFirst ? index(errors) : given(query) - errors.size());
  }

  private static int index(List<?> errors) {
    return errors.getFirst() instanceof Document error
            && error.get("index") instanceof Integer index
        ? index
        : 0;
  }

  private static int given(Document query) {
    return query.get("documents") instanceof List<?> documents ? documents.size() : 0;
  }
}
