package org.waishi.friendship.agreement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Uniqueness;

/** Where agreements are kept. */
@Component
public class Agreements {

  private static final String STATE = "state.state";
  private static final String TIE = "state.tieId";
  private static final String UNTIL = "state.validUntil";
  private static final String KEPT = "state.dossier.question.kept";
  private static final String NUMBER = "state.number";
  private static final String IMPORTED = "state.dossier.imported";

  /** What a table brought in and nobody confirmed. */
  private static final Bson WAITS = and(ne(IMPORTED, null), eq(IMPORTED + ".confirmedBy", null));

  private final Aggregates<Agreement, AgreementEvent> agreements;

  Agreements(AggregateStore store) {
    this.agreements =
        store
            .open(
                AgreementEvolution.KIND, new Uniqueness(NUMBER, new AgreementRefusal.NumberTaken()))
            .indexed(STATE, "_id")
            .indexed(TIE, "_id")
            .indexed(UNTIL, "_id");
  }

  /**
   * Which agreements a list is about; null means any.
   *
   * @param questioned those that live while their tie was stopped or ended, and are to be decided
   * @param unconfirmed those that a table brought in and nobody has looked at
   * @param endsBy those whose last day is this day or before, and that did not end yet
   */
  public record Filter(
      @Nullable AgreementState state,
      @Nullable AgreementKind kind,
      @Nullable String tie,
      @Nullable String number,
      @Nullable Boolean questioned,
      @Nullable Boolean unconfirmed,
      @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsBy) {

    /** All of a tie. */
    public static Filter ofTie(String tie) {
      return new Filter(null, null, tie, null, null, null, null);
    }

    private Bson wanted() {
      List<Bson> all = new ArrayList<>(List.of(empty()));
      Optional.ofNullable(state).ifPresent(s -> all.add(eq(STATE, s.name())));
      Optional.ofNullable(kind).ifPresent(k -> all.add(eq("state.kind", k.name())));
      Optional.ofNullable(number).ifPresent(n -> all.add(eq(NUMBER, n)));
      Optional.ofNullable(tie).ifPresent(id -> all.add(eq(TIE, id)));
      Optional.ofNullable(questioned).map(Filter::asked).ifPresent(all::add);
      Optional.ofNullable(unconfirmed).map(Filter::waiting).ifPresent(all::add);
      Optional.ofNullable(endsBy).ifPresent(day -> all.add(endingBy(day)));
      return and(all);
    }

    private static Bson asked(boolean open) {
      Bson toDecide = and(eq(KEPT, false), living());
      return open ? toDecide : nor(toDecide);
    }

    private static Bson waiting(boolean wanted) {
      Bson waits = and(WAITS, ne(STATE, AgreementState.MISRECORDED.name()));
      return wanted ? waits : nor(waits);
    }

    private static Bson endingBy(LocalDate day) {
      return and(gte(UNTIL, "0"), lte(UNTIL, day.toString()), living());
    }
  }

  /** Begins a draft under an id of its own. */
  Result<Agreement> create(Command command, Function<String, Decision<Agreement>> decide) {
    return agreements.create(command, decide);
  }

  /** Makes the one with this id, or meets it. */
  Result<Agreement> create(String id, Command command, Supplier<Decision<Agreement>> decide) {
    return agreements.create(id, command, decide);
  }

  /** Changes one as it decides. */
  public Result<Agreement> change(
      String id, Command command, Function<Agreement, Decision<Agreement>> decide) {
    return agreements.change(id, command, decide);
  }

  /** The agreement with this id. */
  public Optional<Stored<Agreement>> find(String id) {
    return agreements.find(id);
  }

  /** One page. */
  public Slice<Stored<Agreement>> page(Filter filter, PageRequest page) {
    return agreements.page(filter.wanted(), Order.byId(), page);
  }

  /** Shows each. */
  public void each(Consumer<Stored<Agreement>> seen) {
    agreements.each(empty(), seen);
  }

  /** All of them, for a table. */
  public List<Stored<Agreement>> all(Filter filter) {
    List<Stored<Agreement>> all = new ArrayList<>();
    agreements.each(filter.wanted(), all::add);
    return all;
  }

  /** Shows each that was signed and has not ended. */
  public void eachLiving(Consumer<Stored<Agreement>> seen) {
    agreements.each(living(), seen);
  }

  /** Shows each that is to have a running number and has none. */
  public void eachWithoutNumber(Consumer<Stored<Agreement>> seen) {
    agreements.each(and(eq(NUMBER, null), nor(WAITS)), seen);
  }

  /** Shows each of a tie that was signed and has not ended. */
  public void eachLivingOf(String tie, Consumer<Stored<Agreement>> seen) {
    agreements.each(and(eq(TIE, tie), living()), seen);
  }

  /** Shows each that waits for an answer. */
  public void eachUnderReview(Consumer<Stored<Agreement>> seen) {
    agreements.each(eq(STATE, AgreementState.LEGAL_CHECK.name()), seen);
  }

  private static Bson living() {
    return in(
        STATE,
        AgreementState.SIGNED.name(),
        AgreementState.IN_FORCE.name(),
        AgreementState.EXPIRING.name());
  }
}
