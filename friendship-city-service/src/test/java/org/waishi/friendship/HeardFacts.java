package org.waishi.friendship;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.reaction.Reactions;

/** What other services approved of their facts, for tests that hold what is heard here to it. */
public final class HeardFacts {

  private static final Path EVENTS = Path.of("../docs/events");

  private HeardFacts() {}

  /** The types that are heard although nobody says them. */
  public static List<String> unsaid(Reactions reactions) {
    return reactions.types().stream()
        .filter(type -> !Files.exists(EVENTS.resolve(type + ".schema.json")))
        .sorted()
        .toList();
  }

  /** The approved example of a fact, such as {@code event.engagement-approved}, as it is heard. */
  public static <T> T example(String fact, Class<T> heard) throws IOException {
    Path example = EVENTS.resolve("examples/org.waishi." + fact + ".v1.json");
    return JsonSettings.tolerant().readValue(Files.readString(example), heard);
  }
}
