package org.waishi.platform.reaction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waishi.platform.command.Result;
import org.waishi.platform.event.Outcome;

/**
 * What a feature does when another service speaks: a topic, and for each type of event worth
 * hearing a tolerant record of the feature's own and a handler.
 *
 * <pre>{@code
 * Reactions.to("friendship-city.anniversary.v1")
 *     .on("org.waishi.friendship-city.anniversary-due.v1", AnniversaryDue.class, this::propose);
 * }</pre>
 */
public final class Reactions {

  private final String topic;
  private final Map<String, Reaction<?>> byType = new LinkedHashMap<>();

  private Reactions(String topic) {
    this.topic = topic;
  }

  /**
   * A handler. It must be safe to call again with the same event, and returns {@link
   * Outcome#HANDLED}, {@link Outcome#DUPLICATE} or {@link Outcome#IGNORED}.
   */
  @FunctionalInterface
  public interface Handler<T> {
    /** Reacts to an event with its content. */
    Outcome handle(HeardEvent event, T content);
  }

  record Reaction<T>(Class<T> content, Handler<T> handler) {}

  /** Reactions to one topic. */
  public static Reactions to(String topic) {
    return new Reactions(topic);
  }

  /** Hears one type of event. Unknown fields of its content are ignored, missing ones invalid. */
  public <T extends Record> Reactions on(String type, Class<T> content, Handler<T> handler) {
    if (byType.putIfAbsent(type, new Reaction<>(content, handler)) != null) {
      throw new IllegalArgumentException("type: " + type + " (expected: heard once)");
    }
    return this;
  }

  /** What became of the command that a handler gave. */
  public static Outcome outcomeOf(Result<?> result) {
    return switch (result) {
      case Result.Done<?> done -> done.fresh() ? Outcome.HANDLED : Outcome.DUPLICATE;
      case Result.Refused<?> refused -> Outcome.IGNORED;
      case Result.Missing<?> missing -> Outcome.IGNORED;
      case Result.Stale<?> stale -> Outcome.DUPLICATE;
      case Result.KeyReused<?> reused -> Outcome.DUPLICATE;
    };
  }

  /** The topic that is heard. */
  public String topic() {
    return topic;
  }

  /** The types of event that are heard. */
  public Set<String> types() {
    return Set.copyOf(byType.keySet());
  }

  Optional<Reaction<?>> reactionTo(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
