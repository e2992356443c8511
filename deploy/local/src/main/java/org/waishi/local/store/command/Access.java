package org.waishi.local.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a command does to the store, and so what it must share the store with. */
public enum Access {
  READS,
  WRITES,
  CHANGES_STRUCTURE;

  private static final Set<String> WRITING = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> STRUCTURAL =
      Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");
  private static final Set<String> STAGES_THAT_WRITE = Set.of("$out", "$merge");

  /** The first write to a collection creates it. */
  public static Access of(String command, Document query, boolean collectionExists) {
    String name = command.toLowerCase(Locale.ROOT);
    if (STRUCTURAL.contains(name) || writesByStage(query)) {
      return CHANGES_STRUCTURE;
    }
    if (!WRITING.contains(name)) {
      return READS;
    }
    return collectionExists ? WRITES : CHANGES_STRUCTURE;
  }

  private static boolean writesByStage(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .filter(Document.class::isInstance)
            .map(Document.class::cast)
            .anyMatch(stage -> STAGES_THAT_WRITE.stream().anyMatch(stage::containsKey));
  }
}
