package org.waishi.friendship.friend;

import static com.mongodb.client.model.Filters.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.friend.consent.ConsentRefusal;
import org.waishi.friendship.friend.consent.Consents;
import org.waishi.friendship.friend.selection.FriendFilter;
import org.waishi.friendship.friend.selection.FriendQueries;
import org.waishi.friendship.friend.selection.SilencePolicy;
import org.waishi.friendship.friend.selection.SilenceTable;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** The register of friends. */
@Component
public class Friends {

  private static final Uniqueness ONE_ENTRY =
      new Uniqueness("personal.OPEN_CLAIM.tokens", new FriendRefusal.FriendAlreadyRegistered());
  static final String PASSPORTS = "personal.PASSPORT_CLAIM.tokens";
  private static final Uniqueness ONE_PASSPORT =
      new Uniqueness(PASSPORTS, new FriendRefusal.PassportOfAnotherFriend());
  private static final String PAPERS = "state.standing.papers";
  private static final Uniqueness ONE_PERSON_A_PAPER =
      new Uniqueness(PAPERS, new ConsentRefusal.ConsentOfAnotherPerson());

  private final Aggregates<Friend, FriendEvent> friends;
  private final SilencePolicy silence;
  private final Sealing sealing;
  private final Consents consents;
  private final References references;
  private final OfficeDay office;

  Friends(
      AggregateStore store,
      RuleTables tables,
      Sealing sealing,
      Consents consents,
      References references,
      OfficeDay office) {
    this.friends =
        FriendQueries.indexed(
            store.open(FriendEvolution.KIND, ONE_ENTRY, ONE_PASSPORT, ONE_PERSON_A_PAPER));
    this.silence = SilenceTable.of(tables);
    this.sealing = sealing;
    this.consents = consents;
    this.references = references;
    this.office = office;
  }

  /** What a command's digest is made of: no value that could be guessed back. */
  private record Told(Object said, Map<PersonalField, String> hashes) {}

  /** Enters a friend. */
  public Result<Friend> register(Registration entry, Origin by) {
    return friends.create(
        entering(entry, by), id -> Friend.register(id, entry, against(entry), office.today()));
  }

  private List<Refusal> against(Registration entry) {
    Consent separate = entry.separate();
    return Stream.of(
            consents.against(entry.consent()),
            separate == null ? List.<Refusal>of() : consents.againstSeparate(separate),
            beyond(entry),
            references.against(entry.profile()))
        .flatMap(List::stream)
        .toList();
  }

  /** What no consent of the entry covers. */
  public List<Refusal> beyond(Registration entry) {
    return consents.beyond(
        Consent.Standing.first(entry.consent(), entry.separate()),
        entry.values().keySet().stream().sorted().toList());
  }

  /** Enters somebody under an id of their own, or meets them. */
  Result<Friend> enter(
      String id,
      Registration entry,
      Origin by,
      BiFunction<List<Refusal>, LocalDate, Decision<Friend>> decide) {
    return friends.create(
        id, entering(entry, by), () -> decide.apply(against(entry), office.today()));
  }

  /** Shows each of these. */
  void each(Bson which, Consumer<Stored<Friend>> seen) {
    friends.each(which, seen);
  }

  /** How many there are of these. */
  long count(Bson which) {
    return friends.count(which);
  }

  private Command entering(Registration entry, Origin by) {
    Told told =
        new Told(List.of(entry.profile(), entry.consents().toList()), sealing.told(entry.values()));
    return Command.of(by, told)
        .sealing(none -> sealing.sealed(none, entry.values(), entry.profile().country()));
  }

  /** What stands against a paper or a touch of this day. */
  public List<Refusal> against(LocalDate on) {
    return Friend.future(on, office.today());
  }

  /** What stands against a consent to be in the register, its day apart. */
  public List<Refusal> against(Consent consent) {
    return consents.against(consent);
  }

  /** The same of a consent of its own. */
  public List<Refusal> againstSeparate(Consent consent) {
    return Stream.concat(against(consent.on()).stream(), consents.againstSeparate(consent).stream())
        .toList();
  }

  /** Says anew what is known; of another country the person, and the passport, is another one. */
  public Result<Friend> describe(Step step, Profile profile) {
    Command command =
        step.command(profile)
            .sealing(before -> sealing.sealed(before, Map.of(), profile.country()));
    return friends.change(
        step.id(),
        command,
        friend -> Decision.unless(references.against(profile), () -> friend.describe(profile)));
  }

  /** Changes some of what says who a friend is. */
  public Result<Friend> correct(Step step, Map<PersonalField, String> values) {
    Optional<Stored<Friend>> there = find(step.id());
    if (there.isEmpty()) {
      return new Result.Missing<>(step.id());
    }
    String country = there.get().state().profile().country();
    List<PersonalField> fields = values.keySet().stream().sorted().toList();
    Command command =
        step.command(sealing.told(values))
            .sealing(before -> sealing.sealed(before, values, country));
    return friends.change(
        step.id(),
        command,
        friend ->
            Decision.unless(
                consents.beyond(friend.standing(), fields), () -> friend.correct(fields)));
  }

  /** Takes a new consent after a withdrawal. */
  public Result<Friend> consent(Step step, Consent anew) {
    Command command = step.command(anew).sealing(before -> before.without(Sealing.SEPARATE));
    return friends.change(
        step.id(),
        command,
        friend ->
            Decision.unless(consents.against(anew), () -> friend.consent(anew, office.today())));
  }

  /** Takes a consent of its own for data that need one. */
  public Result<Friend> consentSeparately(Step step, Consent to) {
    return take(
        step,
        to,
        friend ->
            Decision.unless(
                consents.againstSeparate(to), () -> friend.consentSeparately(to, office.today())));
  }

  /** Takes that one back; the data that it covered are erased with the same write. */
  public Result<Friend> withdrawSeparate(Step step, LocalDate on) {
    Command command = step.command(on).sealing(before -> before.without(Sealing.SEPARATE));
    return friends.change(
        step.id(), command, friend -> friend.withdrawSeparate(on, office.today()));
  }

  /** Those of these papers that count for somebody already. */
  public Set<String> counted(Collection<String> papers) {
    Set<String> counted = new HashSet<>();
    friends.each(in(PAPERS, papers), there -> counted.addAll(there.state().standing().papers()));
    counted.retainAll(papers);
    return counted;
  }

  /** Notes a touch; what was said is sealed. */
  public Result<Friend> contact(Step step, Contact touch, @Nullable String note) {
    List<PersonalField> said = note == null ? List.of() : List.of(PersonalField.ACCOUNT);
    Command command =
        note == null
            ? step.command(touch)
            : step.command(new Told(touch, sealing.told(Map.of(PersonalField.ACCOUNT, note))))
                .sealing(before -> sealing.noted(before, touch.on() + " " + note));
    return friends.change(
        step.id(),
        command,
        friend ->
            Decision.unless(
                consents.beyond(friend.standing(), said),
                () -> friend.contact(touch, office.today())));
  }

  /**
   * Erases all that says who a friend is; the proof is of exactly what the same write destroys.
   *
   * @param elsewhere what stands against it in other parts of the register
   */
  public Result<Friend> erase(Step step, Supplier<List<Refusal>> elsewhere) {
    Command command =
        step.command().sealing(all -> all.without(EnumSet.allOf(PersonalField.class)));
    return friends.changeSeeing(
        step.id(),
        command,
        there -> Decision.unless(elsewhere.get(), () -> erased(there, step.by())));
  }

  private Decision<Friend> erased(Stored<Friend> there, String by) {
    PersonalData personal = there.personal();
    List<PersonalField> fields = personal.fields().keySet().stream().sorted().toList();
    return there.state().erase(fields, Sealing.digest(personal), by, office.today());
  }

  /** Notes what follows from the calendar alone. */
  public Result<Friend> note(
      String id, Command command, Function<Friend, Decision<Friend>> decision) {
    return friends.change(id, command, decision);
  }

  /** Shows each that was not spoken to, or withdrew, on such a day or before; erased ones not. */
  public void eachKeptSince(LocalDate quiet, LocalDate withdrawn, Consumer<Stored<Friend>> seen) {
    friends.each(FriendQueries.keptSince(quiet, withdrawn), seen);
  }

  /** Shows each that was erased. */
  public void eachErased(Consumer<Stored<Friend>> seen) {
    friends.each(FriendQueries.ERASED, seen);
  }

  /** Any other step, which leaves the sealed data as they are. */
  public Result<Friend> take(Step step, Object body, Function<Friend, Decision<Friend>> decision) {
    return friends.change(step.id(), step.command(body), decision);
  }

  /** The friend with this id. */
  public Optional<Stored<Friend>> find(String id) {
    return friends.find(id);
  }

  /** Those with this value, however it is written, whose consent stands. */
  public Slice<Stored<Friend>> like(PersonalField field, String value, PageRequest page) {
    return friends.page(
        FriendQueries.like(field, as -> sealing.tokens(as, value)), Order.byId(), page);
  }

  /** One page; who was not spoken to for longest stands first. */
  public Slice<Stored<Friend>> page(FriendFilter filter, PageRequest page) {
    return friends.page(
        FriendQueries.wanted(filter, silence, office.today()), Order.by(FriendQueries.QUIET), page);
  }

  /** All of them, for a table. */
  public List<Stored<Friend>> all(FriendFilter filter) {
    List<Stored<Friend>> all = new ArrayList<>();
    friends.each(FriendQueries.wanted(filter, silence, office.today()), all::add);
    return all;
  }
}
