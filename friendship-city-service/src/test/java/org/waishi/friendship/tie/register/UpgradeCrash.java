package org.waishi.friendship.tie.register;

import java.time.LocalDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;

/** Leaves an upgrade between two of its three writes, as a crash does. */
public record UpgradeCrash(Ties ties, Upgrades upgrades) {

  private static final Command COMMAND =
      Command.of(Origin.internal("test", "crash"), new TieStep.Explore());

  /** Dies after the first write. */
  public void keepPlaceAndDie(String lesser, String higher) {
    ties.change(lesser, COMMAND, tie -> tie.keepPlaceFor(higher));
  }

  /** Dies after the second. */
  public void activateAndDie(String lesser, String higher) {
    keepPlaceAndDie(lesser, higher);
    TieStep signed = new TieStep.Activate("f2", LocalDate.of(2026, 5, 2), "reviewer");
    ties.change(higher, COMMAND, tie -> tie.take(signed, ties.circumstances(tie)));
  }

  /** Reads a tie, is overtaken by somebody else, and only then activates it as it was read. */
  public Result<Tie> activateOvertaken(String higher, String file, Runnable other) {
    Stored<Tie> read = ties.find(higher).orElseThrow();
    other.run();
    TieStep signed = new TieStep.Activate(file, LocalDate.of(2026, 5, 2), "reviewer");
    return upgrades.step(read, COMMAND.expecting(Precondition.version(read.version())), signed);
  }

  /** Is suspended before anything was settled. */
  public void suspendAndDie(String higher) {
    Decree told = new Decree("city", "2026-21", LocalDate.of(2026, 5, 3), "f9");
    TieStep stopped = new TieStep.Suspend(told, "leader");
    ties.change(higher, COMMAND, tie -> tie.take(stopped, ties.circumstances(tie)));
  }
}
