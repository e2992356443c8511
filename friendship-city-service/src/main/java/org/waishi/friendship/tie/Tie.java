package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.TieEvent.ExplorationStarted;
import org.waishi.friendship.tie.TieEvent.LetterOfIntentSigned;
import org.waishi.friendship.tie.TieEvent.ReviewPassed;
import org.waishi.friendship.tie.TieEvent.ReviewRejected;
import org.waishi.friendship.tie.TieEvent.ReviewRequested;
import org.waishi.friendship.tie.TieEvent.ReviewReturned;
import org.waishi.friendship.tie.TieEvent.TieActivated;
import org.waishi.friendship.tie.TieEvent.TieImported;
import org.waishi.friendship.tie.TieEvent.TieProposed;
import org.waishi.friendship.tie.TieEvent.TieRevived;
import org.waishi.friendship.tie.TieEvent.TieSuspended;
import org.waishi.friendship.tie.TieEvent.TieTerminated;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * A tie with a city abroad.
 *
 * @param stage the review that a submission goes to
 * @param requestedBy who submitted it last
 * @param lastApproval the day of the last instruction file
 * @param activeSlot the city's only place for an active tie, while this one holds it
 */
public record Tie(
    String cityId,
    String country,
    TieKind kind,
    TieState state,
    TieState stage,
    @Nullable String requestedBy,
    @Nullable LocalDate lastApproval,
    @Nullable PartialDate established,
    List<String> networks,
    @Nullable String activeSlot)
    implements Aggregate<Tie, TieEvent> {

  /** How ties are stored and told. */
  public static final AggregateKind<Tie, TieEvent> KIND =
      new AggregateKind<>(
          "friendship-city.tie",
          "ties",
          Tie.class,
          FactTypes.of(TieEvent.class)
              .with("org.waishi.friendship-city.tie-proposed.v1", TieProposed.class)
              .with("org.waishi.friendship-city.tie-imported.v1", TieImported.class)
              .with("org.waishi.friendship-city.exploration-started.v1", ExplorationStarted.class)
              .with(
                  "org.waishi.friendship-city.letter-of-intent-signed.v1",
                  LetterOfIntentSigned.class)
              .with("org.waishi.friendship-city.review-requested.v1", ReviewRequested.class)
              .with("org.waishi.friendship-city.review-passed.v1", ReviewPassed.class)
              .with("org.waishi.friendship-city.review-returned.v1", ReviewReturned.class)
              .with("org.waishi.friendship-city.review-rejected.v1", ReviewRejected.class)
              .with("org.waishi.friendship-city.tie-activated.v1", TieActivated.class)
              .with("org.waishi.friendship-city.tie-suspended.v1", TieSuspended.class)
              .with("org.waishi.friendship-city.tie-revived.v1", TieRevived.class)
              .with("org.waishi.friendship-city.tie-terminated.v1", TieTerminated.class),
          Tie::from);

  /** Keeps its own copy. */
  public Tie {
    networks = List.copyOf(networks);
  }

  /** A tie from before this register. */
  public record Historic(
      String cityId,
      String country,
      TieKind kind,
      @Nullable PartialDate established,
      List<String> networks) {}

  /** What a body answered. */
  public enum Outcome {
    /** Yes. */
    APPROVED,
    /** Correct and send again. */
    RETURNED,
    /** No. */
    REJECTED
  }

  /** An instruction file (批件). */
  public record Instruction(Outcome result, String body, String documentNumber, LocalDate on) {}

  static Decision<Tie> propose(String cityId, String country, TieKind kind) {
    return Decision.begin(Tie::from, new TieProposed(cityId, country, kind));
  }

  static Decision<Tie> bringIn(Historic h) {
    return Decision.begin(
        Tie::from,
        new TieImported(h.cityId(), h.country(), h.kind(), h.established(), h.networks()));
  }

  Decision<Tie> explore(LocalDate on) {
    return step("explorations", new ExplorationStarted(on));
  }

  Decision<Tie> sign(LocalDate on, String fileId, boolean relations) {
    return guarded("letters-of-intent", relations, new LetterOfIntentSigned(on, fileId));
  }

  Decision<Tie> submit(String by, boolean relations) {
    return guarded("submissions", relations, new ReviewRequested(stage, by));
  }

  Decision<Tie> review(String step, Instruction told, String by, boolean relations) {
    Optional<FourEyes.MakerIsChecker> same =
        FourEyes.against(String.valueOf(requestedBy), by).map(FourEyes.MakerIsChecker.class::cast);
    if (state.steps().contains(step) && same.isPresent()) {
      return Decision.refuse(same.get());
    }
    return guarded(step, relations, outcome(told));
  }

  Decision<Tie> activate(String agreementFileId, LocalDate signedOn, boolean relations) {
    LocalDate last = lastApproval;
    if (state == TieState.APPROVED && last != null && signedOn.isBefore(last)) {
      return Decision.refuse(new SignedBeforeApproval(signedOn.toString(), last.toString()));
    }
    return guarded(
        "activations",
        relations,
        new TieActivated(cityId, country, kind, agreementFileId, signedOn));
  }

  Decision<Tie> suspend(LocalDate on) {
    return step("suspensions", new TieSuspended(cityId, country, on));
  }

  Decision<Tie> revive(LocalDate on, boolean relations) {
    return guarded("revivals", relations, new TieRevived(cityId, country, on));
  }

  Decision<Tie> terminate(LocalDate on) {
    return step("terminations", new TieTerminated(cityId, country, on));
  }

  private Decision<Tie> guarded(String step, boolean relations, TieEvent fact) {
    return state.steps().contains(step) && !relations
        ? Decision.refuse(new NoDiplomaticRelations(country))
        : step(step, fact);
  }

  private Decision<Tie> step(String step, TieEvent fact) {
    return state.steps().contains(step)
        ? Decision.accept(this, fact)
        : Decision.refuse(new StepNotAllowed(state.name(), state.steps()));
  }

  private TieEvent outcome(Instruction told) {
    return switch (told.result()) {
      case APPROVED ->
          new ReviewPassed(state, told.body(), told.documentNumber(), told.on(), next());
      case RETURNED -> new ReviewReturned(state, told.body(), told.documentNumber(), told.on());
      case REJECTED -> new ReviewRejected(state, told.body(), told.documentNumber(), told.on());
    };
  }

  private TieState next() {
    boolean sister = kind == TieKind.SISTER;
    return switch (state) {
      case CITY_REVIEW -> sister ? TieState.CONGRESS_REVIEW : TieState.PROVINCE_REVIEW;
      case CONGRESS_REVIEW -> TieState.PROVINCE_REVIEW;
      case PROVINCE_REVIEW -> sister ? TieState.CPAFFC_REVIEW : TieState.APPROVED;
      default -> TieState.APPROVED;
    };
  }

  static Tie from(TieEvent first) {
    return switch (first) {
      case TieProposed(var city, var land, var kind) ->
          new Tie(
              city,
              land,
              kind,
              TieState.LEAD,
              TieState.CITY_REVIEW,
              null,
              null,
              null,
              List.of(),
              null);
      case TieImported(var city, var land, var kind, var since, var tags) ->
          new Tie(
              city,
              land,
              kind,
              TieState.ACTIVE,
              TieState.CITY_REVIEW,
              null,
              null,
              since,
              tags,
              slot(city, kind));
      default -> throw new IllegalStateException("first fact: " + first);
    };
  }

  @Override
  public Tie evolve(TieEvent fact) {
    return switch (fact) {
      case TieProposed _, TieImported _ -> this;
      case ExplorationStarted _ -> in(TieState.EXPLORING);
      case LetterOfIntentSigned _ -> in(TieState.LOI_SIGNED);
      case ReviewRequested(var at, var by) -> reviewed(at, at, by, lastApproval);
      case ReviewPassed(_, _, _, var on, var next) -> reviewed(next, next, requestedBy, later(on));
      case ReviewReturned(var at, _, _, _) ->
          reviewed(TieState.RETURNED, at, requestedBy, lastApproval);
      case ReviewRejected _ -> reviewed(TieState.EXPLORING, TieState.CITY_REVIEW, null, null);
      case TieActivated a -> lively(PartialDate.of(a.signedOn()));
      case TieSuspended _ -> in(TieState.SUSPENDED);
      case TieRevived _ -> lively(established);
      case TieTerminated _ -> in(TieState.TERMINATED);
    };
  }

  private LocalDate later(LocalDate on) {
    return lastApproval != null && lastApproval.isAfter(on) ? lastApproval : on;
  }

  private Tie in(TieState now) {
    return new Tie(
        cityId, country, kind, now, stage, requestedBy, lastApproval, established, networks, null);
  }

  private Tie lively(@Nullable PartialDate since) {
    return new Tie(
        cityId,
        country,
        kind,
        TieState.ACTIVE,
        stage,
        requestedBy,
        lastApproval,
        since,
        networks,
        slot(cityId, kind));
  }

  private Tie reviewed(
      TieState now, TieState at, @Nullable String by, @Nullable LocalDate approved) {
    return new Tie(cityId, country, kind, now, at, by, approved, established, networks, null);
  }

  private static @Nullable String slot(String city, TieKind kind) {
    return kind == TieKind.UNVERIFIED ? null : city;
  }

  /** The present state does not allow this step. */
  public record StepNotAllowed(String state, List<String> allowedSteps) implements Refusal {
    @Override
    public String code() {
      return "step-not-allowed";
    }
  }

  /** There are no diplomatic relations on that day. */
  public record NoDiplomaticRelations(String country) implements Refusal {
    @Override
    public String code() {
      return "no-diplomatic-relations";
    }
  }

  /** The agreement was signed before the last approval. */
  public record SignedBeforeApproval(String signedOn, String approvedOn) implements Refusal {
    @Override
    public String code() {
      return "signed-before-approval";
    }
  }

  /** The city has an active tie already. */
  public record CityHasActiveTie() implements Refusal {
    @Override
    public String code() {
      return "city-has-active-tie";
    }
  }
}
