package org.waishi.friendship.honour;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.honour.NominationRefusal.CertificateNumberTaken;
import org.waishi.friendship.honour.NominationRefusal.PersonOfAnotherCountry;
import org.waishi.friendship.honour.NominationRefusal.UnknownFriend;
import org.waishi.friendship.honour.NominationRefusal.UnknownHonour;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.paper.Filing;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** Where nominations are kept. */
@Component
public class Nominations {

  private static final String NUMBER = "state.award.certificateNumber";
  private static final String CLAIM = "state.claim";
  private static final String STATE = "state.state";
  private static final String MARKS = "personal.PERSON_MARK.tokens";

  private final Aggregates<Nomination, NominationEvent> nominations;
  private final Friends friends;
  private final HonourRules rules;
  private final OfficeDay office;
  private final Bodies bodies;
  private final RegisterStart start;

  Nominations(
      AggregateStore store,
      Friends friends,
      HonourRules rules,
      OfficeDay office,
      RegisterStart start,
      RuleTables tables) {
    Refusal exists = new NominationRefusal.HonourOfKindExists();
    this.nominations =
        store
            .open(
                NominationEvolution.KIND,
                new Uniqueness(CLAIM, exists),
                new Uniqueness(MARKS, exists),
                new Uniqueness(NUMBER, new CertificateNumberTaken()))
            .indexed(STATE, "_id")
            .indexed("state.proposal.friendId", "_id");
    this.friends = friends;
    this.rules = rules;
    this.office = office;
    this.start = start;
    this.bodies = Bodies.of(tables);
  }

  /** What a list is cut down to; null means any. */
  public record Filter(
      @Nullable NominationState state,
      @Nullable String kind,
      @Nullable Integer session,
      @Nullable String friend) {

    private Bson wanted() {
      return Narrowing.none()
          .is(STATE, state)
          .is("state.proposal.kind", kind)
          .is("state.proposal.session", session)
          .is("state.proposal.friendId", friend)
          .filter();
    }
  }

  /** Proposes somebody. */
  public Result<Nomination> propose(Proposal proposal, Origin by) {
    return nominations.create(Command.of(by, proposal), id -> proposed(id, proposal, by.actor()));
  }

  /**
   * Takes over an honour that was given before this register; a repeat changes nothing.
   *
   * @param sealing what is sealed beside it
   */
  public Result<Nomination> bringIn(
      HistoricHonour honour, Origin by, UnaryOperator<PersonalData> sealing) {
    Command command = Command.of(by, honour).sealing(sealing);
    Result<Nomination> made =
        nominations.create(
            honour.id(),
            command,
            () ->
                broughtIn(
                    honour,
                    (rule, no) ->
                        Nomination.bringIn(honour, rule, no, office.today(), by.actor())));
    return made instanceof Result.Done<Nomination>(var stored, _)
            && stored.state().state() == NominationState.MISRECORDED
        ? nominations.change(
            honour.id(),
            command,
            now ->
                broughtIn(
                    honour,
                    (rule, no) -> now.bringInAgain(honour, rule, no, office.today(), by.actor())))
        : made;
  }

  private Decision<Nomination> broughtIn(
      HistoricHonour honour, BiFunction<HonourRule, List<Refusal>, Decision<Nomination>> decide) {
    List<Refusal> against = against(honour);
    return rules
        .known(honour.kind(), honour.session())
        .map(rule -> decide.apply(rule, against))
        .orElseGet(() -> Decision.refuse(against));
  }

  /** What stands against that, but for those who have the honour or the number already. */
  public List<Refusal> against(HistoricHonour honour) {
    return NominationRules.against(honour, rules, start, nominee(honour.proposal()));
  }

  /** Those that have one of these claims or numbers. */
  public List<Stored<Nomination>> holding(Collection<String> claims, Collection<String> numbers) {
    List<Stored<Nomination>> all = new ArrayList<>();
    nominations.each(or(in(CLAIM, claims), in(NUMBER, numbers)), all::add);
    return all;
  }

  /**
   * Whether another one has, or is about to give, an honour to a person with one of these marks.
   */
  public boolean holdsAnother(Collection<String> marks, String but) {
    return nominations.count(and(in(MARKS, marks), ne("_id", but))) > 0;
  }

  /** How many were given an honour in a session, those included whom it was taken from. */
  public long given(String kind, int session) {
    return nominations.count(and(new Filter(null, kind, session, null).wanted(), gt(NUMBER, "")));
  }

  /**
   * Takes a step with one.
   *
   * @param papers what was filed for it
   */
  public Result<Nomination> take(String id, Command command, NominationStep step, Filing papers) {
    return nominations.change(id, command, now -> decide(now, step, papers));
  }

  /** What would come of a step with one, as it is now. */
  public Decision<Nomination> decide(Nomination now, NominationStep step, Filing papers) {
    return rules
        .known(now.proposal().kind(), now.proposal().session())
        .map(rule -> now.take(step, around(now, rule, papers)))
        .orElseGet(() -> Decision.refuse(unknown(now.proposal())));
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
    List<Refusal> against = new ArrayList<>(nominee(proposal));
    LocalDate today = office.today();
    return rules
        .of(proposal.kind(), proposal.session())
        .map(
            rule -> {
              against.addAll(proposal.against(rule, rules.grounds(rule.kind(), today), today));
              return Nomination.propose(id, proposal, rule, against, by);
            })
        .orElseGet(() -> Decision.refuse(unknown(proposal)));
  }

  private Circumstances around(Nomination now, HonourRule rule, Filing papers) {
    return new Circumstances(
        office.today(),
        nominee(now.proposal().friendId()),
        rule.window(now.proposal().session()),
        bodies,
        papers);
  }

  private static Refusal unknown(Proposal proposal) {
    return new UnknownHonour(proposal.kind(), proposal.session());
  }

  /** The same, and that the person is of the country that the kind of person has. */
  private List<Refusal> nominee(Proposal proposal) {
    String person = proposal.person().name();
    return Stream.concat(
            nominee(proposal.friendId()).stream(),
            friends.find(proposal.friendId()).stream()
                .map(friend -> friend.state().profile().country())
                .filter(country -> !proposal.person().fits(country))
                .map(country -> new PersonOfAnotherCountry(person, country)))
        .toList();
  }

  private List<Refusal> nominee(String friendId) {
    return friends
        .find(friendId)
        .map(Stored::state)
        .map(Friend::silenced)
        .orElseGet(() -> List.of(new UnknownFriend(friendId)));
  }
}
