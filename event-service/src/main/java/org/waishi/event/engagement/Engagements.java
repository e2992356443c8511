package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.warning.Warnings;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;

/**
 * All engagements.
 *
 * <p>A warning and a proposal may arrive at once. Whoever writes looks at the warnings again
 * afterwards, until a look finds nothing to change: so the last writer has seen the last warning.
 */
@Component
public class Engagements {

  private static final Order BY_DATE = Order.by(EngagementQueries.FIRST_DAY);

  private final Aggregates<Engagement, EngagementEvent> engagements;
  private final Warnings warnings;

  Engagements(AggregateStore store, Warnings warnings) {
    this.warnings = warnings;
    this.engagements =
        store
            .open(EngagementKind.KIND)
            .indexed(EngagementQueries.FIRST_DAY, "_id")
            .indexed(EngagementQueries.COUNTRY, "_id")
            .indexed(EngagementQueries.ANNIVERSARY, "_id")
            .indexed(EngagementQueries.SUBJECT, "_id");
  }

  /** Proposes something. */
  public Result<Engagement> propose(Origin origin, Proposal wish) {
    return aligned(origin, engagements.create(Command.of(origin, wish), id -> decide(id, wish)));
  }

  /** Proposes what has its own id, or meets it. */
  public Result<Engagement> propose(String id, Origin origin, Proposal wish) {
    return aligned(
        origin, engagements.create(id, Command.of(origin, wish), () -> decide(id, wish)));
  }

  /** Takes a step. */
  public Result<Engagement> change(
      Step step, Object body, Function<Engagement, Decision<Engagement>> decide) {
    return engagements.change(step.id(), step.command(body), decide);
  }

  /** Shows an agreement at the engagement at which it was signed. */
  public Outcome signedAt(String id, Origin cause, SignedPaper paper) {
    return Reactions.outcomeOf(
        engagements.change(id, Command.of(cause, paper), found -> found.show(paper)));
  }

  /** Shows to everything planned for a country or tie what stands against it now. */
  public void align(Origin cause, String subject) {
    for (Bson planned : EngagementQueries.plannedFor(subject)) {
      engagements.each(planned, found -> alignOne(cause, found.id()));
    }
  }

  /** The same for everything planned that carries a flag. */
  public void alignFlagged(Origin cause) {
    engagements.each(EngagementQueries.PLANNED_AND_FLAGGED, found -> alignOne(cause, found.id()));
  }

  /** One of them. */
  public Optional<Stored<Engagement>> find(String id) {
    return engagements.find(id);
  }

  /** A page of those meant, by their first day. */
  public Slice<Stored<Engagement>> page(EngagementFilter filter, PageRequest page) {
    return engagements.page(EngagementQueries.of(filter), BY_DATE, page);
  }

  /** All of those meant, by their first day. */
  public List<Stored<Engagement>> all(EngagementFilter filter) {
    List<Stored<Engagement>> all = new ArrayList<>();
    engagements.each(EngagementQueries.of(filter), all::add);
    all.sort(Comparator.comparing(found -> found.state().plan().dates().firstDay()));
    return all;
  }

  private Decision<Engagement> decide(String id, Proposal wish) {
    return Engagement.propose(id, wish, warnings.inForce(wish.subjects()));
  }

  private Result<Engagement> aligned(Origin origin, Result<Engagement> made) {
    return made instanceof Result.Done<Engagement>(var stored, boolean fresh)
            && !stored.state().subjects().isEmpty()
        ? new Result.Done<>(alignOne(origin, stored), fresh)
        : made;
  }

  private Stored<Engagement> alignOne(Origin origin, Stored<Engagement> stored) {
    alignOne(origin, stored.id());
    return engagements.find(stored.id()).orElse(stored);
  }

  private void alignOne(Origin cause, String id) {
    Origin origin =
        new Origin(cause.actor(), cause.correlationId(), cause.causationId(), null, null);
    boolean changed = true;
    while (changed) {
      changed =
          engagements.change(id, Command.of(origin, id), this::heed)
                  instanceof Result.Done<Engagement> done
              && done.fresh();
    }
  }

  private Decision<Engagement> heed(Engagement engagement) {
    return engagement.heed(warnings.inForce(engagement.subjects()));
  }
}
