package org.waishi.friendship.honour;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.OfficeDay;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.NominationRefusal.UnknownFriend;
import org.waishi.friendship.honour.NominationRefusal.UnknownHonour;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;

/** Where nominations are kept. */
@Component
public class Nominations {

  private static final String NUMBER = "state.award.certificateNumber";
  private static final String STATE = "state.state";

  private final Aggregates<Nomination, NominationEvent> nominations;
  private final Friends friends;
  private final HonourRules rules;
  private final OfficeDay office;
  private final Bodies bodies = Bodies.shipped();

  Nominations(AggregateStore store, Friends friends, HonourRules rules, OfficeDay office) {
    Refusal exists = new NominationRefusal.HonourOfKindExists();
    this.nominations =
        store
            .open(
                NominationEvolution.KIND,
                new Uniqueness("state.claim", exists),
                new Uniqueness("personal.PERSON_MARK.tokens", exists))
            .indexed(STATE, "_id")
            .indexed(NUMBER)
            .indexed("state.proposal.friendId", "_id");
    this.friends = friends;
    this.rules = rules;
    this.office = office;
  }

  /** What a list is cut down to; null means any. */
  public record Filter(
      @Nullable NominationState state,
      @Nullable String kind,
      @Nullable Integer session,
      @Nullable String friend) {

    private Bson wanted() {
      List<Bson> all = new ArrayList<>(List.of(empty()));
      Optional.ofNullable(state).ifPresent(s -> all.add(eq(STATE, s.name())));
      Optional.ofNullable(kind).ifPresent(k -> all.add(eq("state.proposal.kind", k)));
      Optional.ofNullable(session).ifPresent(y -> all.add(eq("state.proposal.session", y)));
      Optional.ofNullable(friend).ifPresent(f -> all.add(eq("state.proposal.friendId", f)));
      return and(all);
    }
  }

  /** Proposes somebody. */
  public Result<Nomination> propose(Proposal proposal, Origin by) {
    return nominations.create(Command.of(by, proposal), id -> proposed(id, proposal, by.actor()));
  }

  /**
   * Takes a step with one.
   *
   * @param papers whether an id names a paper that was filed for it
   */
  public Result<Nomination> take(
      String id, Command command, NominationStep step, Predicate<String> papers) {
    return nominations.change(
        id,
        command,
        now ->
            rule(now.proposal())
                .map(rule -> now.take(step, around(now, rule, papers)))
                .orElseGet(() -> Decision.refuse(unknown(now.proposal()))));
  }

  /** Changes one by what another part of this feature knows. */
  public Result<Nomination> change(
      String id, Command command, Function<Nomination, Decision<Nomination>> decide) {
    return nominations.change(id, command, decide);
  }

  /** The nomination with this id. */
  public Optional<Stored<Nomination>> find(String id) {
    return nominations.find(id);
  }

  /** The one that was awarded under this number. */
  public Optional<Stored<Nomination>> numbered(String certificateNumber) {
    return nominations
        .page(eq(NUMBER, certificateNumber), Order.byId(), new PageRequest(1, null))
        .items()
        .stream()
        .findFirst();
  }

  /** How many were decided and have not been awarded yet. */
  public long awarding() {
    return nominations.count(eq(STATE, NominationState.AWARDING.name()));
  }

  /** One page. */
  public Slice<Stored<Nomination>> page(Filter filter, PageRequest page) {
    return nominations.page(filter.wanted(), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<Nomination>> all(Filter filter) {
    List<Stored<Nomination>> all = new ArrayList<>();
    nominations.each(filter.wanted(), all::add);
    return all;
  }

  /** Shows each that was decided and has not been awarded yet. */
  public void eachAwarding(Consumer<Stored<Nomination>> seen) {
    nominations.each(eq(STATE, NominationState.AWARDING.name()), seen);
  }

  private Decision<Nomination> proposed(String id, Proposal proposal, String by) {
    List<Refusal> against = new ArrayList<>(nominee(proposal.friendId()));
    LocalDate today = office.today();
    return rule(proposal)
        .map(
            rule -> {
              against.addAll(proposal.against(rule, rules.grounds(rule.kind(), today), today));
              return Nomination.propose(id, proposal, rule, against, by);
            })
        .orElseGet(() -> Decision.refuse(unknown(proposal)));
  }

  private Circumstances around(Nomination now, HonourRule rule, Predicate<String> papers) {
    return new Circumstances(
        office.today(),
        nominee(now.proposal().friendId()),
        rule.window(now.proposal().session()),
        bodies,
        papers);
  }

  private Optional<HonourRule> rule(Proposal proposal) {
    return rules.of(proposal.kind(), proposal.session());
  }

  private static Refusal unknown(Proposal proposal) {
    return new UnknownHonour(proposal.kind(), proposal.session());
  }

  private List<Refusal> nominee(String friendId) {
    return friends
        .find(friendId)
        .map(Stored::state)
        .map(Friend::silenced)
        .orElseGet(() -> List.of(new UnknownFriend(friendId)));
  }
}
