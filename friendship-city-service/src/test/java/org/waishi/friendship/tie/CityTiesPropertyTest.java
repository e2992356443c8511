package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.DAY;
import static org.waishi.friendship.tie.TieFixture.FRIENDLY;
import static org.waishi.friendship.tie.TieFixture.aTie;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;

/**
 * Several ties of one city, in a register that lets no two of them hold one place. Whatever is
 * ordered, and wherever a crash falls between the writes of an upgrade, at most one tie of city and
 * city is active, but for an upgrade that is not settled yet.
 */
class CityTiesPropertyTest {

  /** The ties of the city as they are stored: each write is to one of them. */
  private record Register(Map<String, Tie> ties) {

    /** One is active, two are to upgrade it, and all others could become active. */
    static Register ready() {
      Map<String, Tie> ties = new LinkedHashMap<>();
      ties.put("cooperation", aTie().active());
      ties.put("other-cooperation", aTie().approved());
      ties.put("sister", aTie().ofKind(TieKind.SISTER).approved());
      ties.put("upgrade", aTie().upgrading("cooperation").approved());
      ties.put("other-upgrade", aTie().upgrading("cooperation").approved());
      ties.put("school", aTie().ofKind(TieKind.GRASS_ROOTS).approved());
      return new Register(ties);
    }

    boolean write(String id, Decision<Tie> decision) {
      if (decision instanceof Decision.Accepted<Tie>(var after, _) && free(id, after)) {
        ties.put(id, after);
        return true;
      }
      return false;
    }

    private boolean free(String id, Tie after) {
      String place = after.activeSlot();
      return place == null
          || ties.entrySet().stream()
              .filter(other -> !other.getKey().equals(id))
              .noneMatch(other -> place.equals(other.getValue().activeSlot()));
    }

    Tie tie(String id) {
      return Objects.requireNonNull(ties.get(id));
    }

    Optional<String> lesser(String id) {
      return Optional.ofNullable(tie(id).lineage().upgrades());
    }

    /** What a sweep does for one upgrade. */
    void settle(String id) {
      lesser(id)
          .ifPresent(
              lesser -> {
                if (tie(id).state().stands()) {
                  write(lesser, tie(lesser).supersede(id, DAY));
                } else if (tie(id).state() == TieState.TERMINATED) {
                  write(lesser, tie(lesser).freePlace(id));
                }
              });
    }

    Collection<Tie> all() {
      return ties.values();
    }
  }

  /** A step of one tie, with a crash after its first write (0), its second (1), or none. */
  record Wish(String id, int pick, int crash, boolean sweep) {

    void of(Register register) {
      List<String> steps = register.tie(id).steps();
      if (steps.isEmpty()) {
        return;
      }
      TieStep step = step(steps.get(pick % steps.size()), register.tie(id));
      if (step instanceof TieStep.Activate && !keepsPlace(register) || crash == 0) {
        return;
      }
      boolean taken = register.write(id, register.tie(id).take(step, FRIENDLY));
      if (taken && crash > 1) {
        register.settle(id);
      }
    }

    private boolean keepsPlace(Register register) {
      return register
          .lesser(id)
          .map(lesser -> register.write(lesser, register.tie(lesser).keepPlaceFor(id)))
          .orElse(true);
    }

    private static TieStep step(String resource, Tie tie) {
      Decree told = new Decree("city", "2026-2", DAY, "f" + tie.dossier().signed().served().size());
      return switch (resource) {
        case "activations" -> new TieStep.Activate("f2", DAY, "reviewer");
        case "dormancies" -> new TieStep.FallDormant(told, "leader");
        case "awakenings" -> new TieStep.Awaken(told, "leader");
        case "suspensions" -> new TieStep.Suspend(told, "leader");
        case "revivals" -> new TieStep.Revive(told, "leader");
        case "terminations" -> new TieStep.Terminate(told, "leader");
        default -> throw new IllegalArgumentException(resource);
      };
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void at_most_one_tie_of_a_city_is_active_whatever_is_ordered_and_wherever_it_breaks_off(
      @ForAll("wishes") List<Wish> wishes) {
    Register register = Register.ready();
    boolean upgraded = false;
    for (Wish wish : wishes) {
      wish.of(register);
      holds(register);
      if (wish.sweep()) {
        swept(register);
      }
      upgraded |= register.tie("cooperation").state() == TieState.SUPERSEDED;
    }
    swept(register);
    Statistics.label("upgraded")
        .collect(upgraded)
        .coverage(share -> share.check(true).count(n -> n > 50));
  }

  /** Between the writes of an upgrade the lesser tie and the higher one may both be active. */
  private static void holds(Register register) {
    List<Tie> active = active(register);
    assertThat(active.size()).isLessThanOrEqualTo(2);
    if (active.size() == 2) {
      assertThat(active).extracting(Tie::kind).contains(TieKind.COOPERATION, TieKind.SISTER);
      assertThat(active).filteredOn(tie -> tie.lineage().keepsPlace()).hasSize(1);
      assertThat(active).filteredOn(tie -> tie.lineage().upgrades() != null).hasSize(1);
    }
    assertThat(register.tie("school").activeSlot()).as("any number of schools").isNull();
  }

  private static void swept(Register register) {
    List.of("upgrade", "other-upgrade").forEach(register::settle);
    assertThat(active(register)).as("active ties of the city").hasSizeLessThanOrEqualTo(1);
    if (register.tie("upgrade").state().stands()) {
      assertThat(register.tie("cooperation").state().stands()).as("stands beside it").isFalse();
    }
    if (register.tie("cooperation").state() == TieState.SUPERSEDED) {
      String by = Objects.requireNonNull(register.tie("cooperation").lineage().upgradedBy());
      assertThat(register.tie(by).established()).as("superseded by what was signed").isNotNull();
    }
  }

  private static List<Tie> active(Register register) {
    return register.all().stream()
        .filter(tie -> tie.state() == TieState.ACTIVE)
        .filter(tie -> tie.kind() == TieKind.SISTER || tie.kind() == TieKind.COOPERATION)
        .toList();
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.of(Register.ready().ties().keySet()),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 2))),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(true, false, false))
        .as(Wish::new)
        .list()
        .ofMaxSize(30);
  }
}
