package org.waishi.platform.reaction;

import java.util.Collection;
import java.util.List;
import org.waishi.platform.reaction.Reactions.Reaction;

/** Everything a service reacts to. Several features may hear the same event. */
final class ReactionTable {

  private final List<Reactions> reactions;

  ReactionTable(Collection<Reactions> reactions) {
    this.reactions = List.copyOf(reactions);
  }

  List<String> topics() {
    return reactions.stream().map(Reactions::topic).distinct().sorted().toList();
  }

  List<Reaction<?>> reactionsTo(String topic, String type) {
    return reactions.stream()
        .filter(some -> some.topic().equals(topic))
        .flatMap(some -> some.reactionTo(type).stream())
        .toList();
  }
}
