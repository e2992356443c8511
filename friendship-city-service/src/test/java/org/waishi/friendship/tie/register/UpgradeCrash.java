package org.waishi.friendship.tie.register;

import java.time.LocalDate;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;

/** Leaves an upgrade between two of its three writes, as a crash does. */
public record UpgradeCrash(Ties ties) {

  private static final Command COMMAND =
      Command.of(Origin.internal("test", "crash"), new TieStep.Revive());

  /** Dies after the first write. */
  public void keepPlaceAndDie(String lesser, String higher) {
    ties.change(lesser, COMMAND, tie -> tie.keepPlaceFor(higher));
  }

  /** Dies after the second. */
  public void activateAndDie(String lesser, String higher) {
    keepPlaceAndDie(lesser, higher);
    TieStep signed = new TieStep.Activate("f2", LocalDate.of(2026, 5, 2));
    ties.change(higher, COMMAND, tie -> tie.take(signed, ties.circumstances(tie)));
  }
}
