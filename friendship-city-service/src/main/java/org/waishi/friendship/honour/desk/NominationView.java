package org.waishi.friendship.honour.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.Dossier;
import org.waishi.friendship.honour.Instruction;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.Proposal;
import org.waishi.friendship.honour.kind.Decider;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Problem;

/**
 * A nomination as its readers see it; who it is about, the register of friends shows.
 *
 * @param version as its ETag tells it, for who confirms many at once
 * @param office which office takes it
 * @param allowedSteps names of resources to post to
 * @param warnings what to look at, where one nomination is shown; they block nothing
 */
record NominationView(
    String id,
    long version,
    Proposal proposal,
    PersonKind.Office office,
    Decider decider,
    boolean congress,
    NominationState state,
    List<String> allowedSteps,
    Dossier dossier,
    Nomination.@Nullable Award award,
    @Nullable Instruction revocation,
    @Nullable List<Problem.FieldError> warnings) {

  static NominationView of(Stored<Nomination> stored) {
    Nomination state = stored.state();
    return new NominationView(
        stored.id(),
        stored.version(),
        state.proposal(),
        state.proposal().person().office(),
        state.decider(),
        state.congress(),
        state.state(),
        state.steps(),
        state.dossier(),
        state.award(),
        state.revocation(),
        null);
  }

  NominationView warning(List<Problem.FieldError> told) {
    return new NominationView(
        id,
        version,
        proposal,
        office,
        decider,
        congress,
        state,
        allowedSteps,
        dossier,
        award,
        revocation,
        told);
  }
}
