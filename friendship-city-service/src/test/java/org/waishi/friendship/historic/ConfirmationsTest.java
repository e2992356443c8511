package org.waishi.friendship.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.tie.Background;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejected;

/** A load is confirmed wholly or not at all, as it was when somebody looked at it. */
class ConfirmationsTest {

  private static final Origin REVIEWER = Origin.request("reviewer", "r1", null);

  private final Shelf shelf = new Shelf();

  @Test
  void all_of_a_load_are_confirmed_by_who_sent_no_table() {
    shelf.brings("a", "b");
    assertThat(confirm(looked("a", 1), looked("b", 1))).isEmpty();
    assertThat(shelf.unconfirmed("a")).isFalse();
    assertThat(shelf.unconfirmed("b")).isFalse();
  }

  @Test
  void every_fault_of_a_load_is_told_at_its_row_and_none_is_confirmed() {
    shelf.brings("a", "b").corrects("b");
    assertThat(faults(REVIEWER, looked("a", 1), looked("b", 1), looked("c", 1), looked("a", 1)))
        .containsExactly(
            Fault.of("version", "changed-meanwhile").inRow(2),
            Fault.of("id", "nothing-there").inRow(3),
            Fault.of("id", "doubled-row").inRow(4));
    assertThat(faults(Origin.request("officer", "r1", null), looked("a", 1)))
        .extracting(Fault::code)
        .containsExactly("maker-is-checker");
    assertThat(shelf.unconfirmed("a")).isTrue();
  }

  @Test
  void who_changes_one_in_the_very_moment_keeps_that_one_out_and_no_other() {
    shelf.brings("a", "b", "c").meanwhile(() -> shelf.corrects("b"));
    assertThat(confirm(looked("a", 1), looked("b", 1), looked("c", 1)))
        .containsExactly(Fault.of("version", "changed-meanwhile").inRow(2));
    assertThat(shelf.unconfirmed("a")).isFalse();
    assertThat(shelf.unconfirmed("b")).isTrue();
    assertThat(shelf.unconfirmed("c")).isFalse();
  }

  private List<Fault> confirm(Looked... rows) {
    return new Confirmations<>(shelf).confirm(List.of(rows), REVIEWER);
  }

  private List<Fault> faults(Origin by, Looked... rows) {
    Rejected rejected =
        catchThrowableOfType(
            Rejected.class, () -> new Confirmations<>(shelf).confirm(List.of(rows), by));
    assertThat(rejected.rejection().code()).isEqualTo("confirmations-refused");
    return rejected.rejection().faults();
  }

  private static Looked looked(String id, long version) {
    return new Looked(id, version);
  }

  /** Ties of old in memory, with the versions of the store. */
  private static final class Shelf implements Confirmable<Tie> {

    private final Map<String, Stored<Tie>> ties = new HashMap<>();
    private Runnable meanwhile = () -> {};

    Shelf brings(String... ids) {
      for (String id : ids) {
        keep(id, 1, Tie.bringIn(told("first"), "officer"));
      }
      return this;
    }

    /** A newer table says something else of one. */
    void corrects(String id) {
      Stored<Tie> now = ties.get(id);
      keep(id, now.version() + 1, now.state().correct(told("newer"), "clerk"));
    }

    /** What happens between the looks and the first write. */
    void meanwhile(Runnable happens) {
      meanwhile = happens;
    }

    boolean unconfirmed(String id) {
      return ties.get(id).state().unconfirmed();
    }

    @Override
    public Optional<Stored<Tie>> find(String id) {
      return Optional.ofNullable(ties.get(id));
    }

    @Override
    public Decision<Tie> decide(Tie now, String by) {
      return now.confirm(by, LocalDate.EPOCH);
    }

    @Override
    public Result<Tie> confirm(String id, Command order) {
      meanwhile.run();
      meanwhile = () -> {};
      Stored<Tie> now = ties.get(id);
      return order.expected().equals(Precondition.version(now.version()))
          ? keep(id, now.version() + 1, decide(now.state(), order.origin().actor()))
          : new Result.Stale<>(1, now.version());
    }

    private Result<Tie> keep(String id, long version, Decision<Tie> decided) {
      Stored.Stamp stamp = new Stored.Stamp(Instant.EPOCH, "somebody");
      Tie tie = ((Decision.Accepted<Tie>) decided).state();
      PersonalData nobody = PersonalData.none(new Holder("friendship-city.tie", id));
      Stored<Tie> stored = new Stored<>(id, version, tie, nobody, stamp, stamp);
      ties.put(id, stored);
      return new Result.Done<>(stored, true);
    }

    private static Tie.Historic told(String notes) {
      return new Tie.Historic(
          "c1", "US", TieKind.SISTER, null, new Background(List.of(), "K", notes, List.of(), null));
    }
  }
}
