package org.waishi.friendship.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.tie.step.Instruction;

/**
 * Who wrote an agreement, and what was said of it.
 *
 * @param drafters everybody who wrote or submitted it: the makers
 * @param opinion the lawyers' (合法性审查意见), since the last submission
 * @param approval the instruction file
 */
public record Dossier(
    List<String> drafters, @Nullable Instruction opinion, @Nullable Instruction approval) {

  /** Keeps its own copy. */
  public Dossier {
    drafters = List.copyOf(drafters);
  }

  static Dossier by(String drafter) {
    return new Dossier(List.of(drafter), null, null);
  }

  Dossier written(String drafter) {
    return new Dossier(
        Stream.concat(drafters.stream(), Stream.of(drafter)).distinct().toList(), null, null);
  }

  Dossier checked(Instruction told) {
    return new Dossier(drafters, told, null);
  }

  Dossier approved(Instruction told) {
    return new Dossier(drafters, opinion, told);
  }
}
