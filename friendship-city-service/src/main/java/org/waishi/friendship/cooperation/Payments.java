package org.waishi.friendship.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionConfirmed;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionNoted;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionReversed;
import org.waishi.friendship.cooperation.CooperationItem.Said;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownContribution;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/** What an item decides about the money that was put in. */
public record Payments(CooperationItem item) {

  /** Notes money that was put in. */
  public Decision<CooperationItem> contribute(Contribution.Paid paid, Said said) {
    List<Refusal> against = item.against("contributions");
    against.addAll(said.future(paid.on()));
    return Decision.unless(
        against,
        () ->
            item.accept(
                new ContributionNoted(
                    item.id(),
                    item.plan().tieId(),
                    paid.side(),
                    paid.money(),
                    paid.on(),
                    said.by())));
  }

  /** Confirms that it was paid as it was noted; who noted it does not. */
  public Decision<CooperationItem> confirm(int number, String by) {
    return about(
        "contribution-confirmations",
        number,
        by,
        noted ->
            noted.confirmedBy() == null
                ? item.accept(
                    new ContributionConfirmed(
                        item.id(), item.plan().tieId(), number, noted.side(), noted.money(), by))
                : Decision.unchanged(item));
  }

  /** Takes a contribution out of the sums by a counter-entry; who noted it does not. */
  public Decision<CooperationItem> reverse(
      int number, Contribution.Reversal.Reason reason, Said said) {
    return about(
        "contribution-reversals",
        number,
        said.by(),
        noted ->
            item.accept(
                new ContributionReversed(
                    item.id(),
                    item.plan().tieId(),
                    number,
                    noted.side(),
                    noted.money(),
                    reason,
                    said.today(),
                    said.by())));
  }

  /** What is done about one that is there, by somebody else than who noted it. */
  private Decision<CooperationItem> about(
      String step, int number, String by, Function<Contribution, Decision<CooperationItem>> then) {
    List<Refusal> against = item.against(step);
    Optional<Contribution> there =
        item.contributions().stream().filter(one -> one.number() == number).findFirst();
    if (there.isEmpty()) {
      against.add(new UnknownContribution(number));
      return Decision.refuse(against);
    }
    Contribution noted = there.get();
    if (noted.reversed() != null) {
      against.add(new CooperationRefusal.ContributionReversed(number));
    }
    FourEyes.against(noted.notedBy(), by).ifPresent(against::add);
    return against.isEmpty() ? then.apply(noted) : Decision.refuse(against);
  }
}
