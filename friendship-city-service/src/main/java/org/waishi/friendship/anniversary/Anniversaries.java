package org.waishi.friendship.anniversary;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Order;
import org.waishi.platform.table.RuleTables;

/** The use cases of anniversaries. */
@Component
public class Anniversaries {

  private static final int MONTHS_AHEAD = 24;

  private final Aggregates<Anniversary, AnniversaryEvent> anniversaries;
  private final Reckoning reckoning;
  private final Subjects subjects;

  Anniversaries(AggregateStore store, RuleTables tables, Subjects subjects) {
    this.anniversaries = store.open(Anniversary.KIND).indexed("state.year", "_id");
    this.reckoning = new Reckoning(AnniversaryRules.of(tables));
    this.subjects = subjects;
  }

  /** What a run did; a repeated run makes, corrects and says nothing. */
  public record Report(int reckoned, int made, int corrected, int due) {

    private Report plus(Report other) {
      return new Report(
          reckoned + other.reckoned,
          made + other.made,
          corrected + other.corrected,
          due + other.due);
    }
  }

  /** Makes all of a year and says every one to be due: the office plans that year now. */
  public Report year(int year, Origin origin) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return run(LocalDate.of(year, 1, 1), last, last, origin);
  }

  /** Makes those of the 24 months from a day, and says which are due on it. */
  public Report on(LocalDate day, Origin origin) {
    return since(day, day, origin);
  }

  /** The same, with those that fell since an earlier day. */
  Report since(LocalDate from, LocalDate day, Origin origin) {
    return run(from, day.plusMonths(MONTHS_AHEAD), day, origin);
  }

  /** Changes one as it decides. */
  public Result<Anniversary> change(
      String id, Command command, Function<Anniversary, Decision<Anniversary>> decide) {
    return anniversaries.change(id, command, decide);
  }

  /** One page of a year and a category; null means any. */
  public Slice<Stored<Anniversary>> page(
      @Nullable Integer year, @Nullable Category category, PageRequest page) {
    return anniversaries.page(wanted(year, category), Order.byId(), page);
  }

  /** All of them, for a table. */
  public List<Stored<Anniversary>> all(@Nullable Integer year, @Nullable Category category) {
    List<Stored<Anniversary>> all = new ArrayList<>();
    anniversaries.each(wanted(year, category), all::add);
    return all;
  }

  private static Bson wanted(@Nullable Integer year, @Nullable Category category) {
    List<Bson> wanted = new ArrayList<>();
    if (year != null) {
      wanted.add(Filters.eq("state.year", year.toString()));
    }
    if (category != null) {
      wanted.add(Filters.eq("state.facts.category", category.name()));
    }
    return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
  }

  /** The anniversary with this id. */
  public Optional<Stored<Anniversary>> find(String id) {
    return anniversaries.find(id);
  }

  /** What falls in a year, as things stand now, whether a run made it yet or not. */
  public List<Planned> planned(int year) {
    Map<String, WrittenException> papers = new HashMap<>();
    anniversaries.each(
        Filters.eq("state.year", Integer.toString(year)),
        made ->
            Optional.ofNullable(made.state().exception()).ifPresent(p -> papers.put(made.id(), p)));
    LocalDate first = LocalDate.of(year, 1, 1);
    return subjects.all().stream()
        .flatMap(
            subject -> reckoning.between(subject, first, first.plusYears(1).minusDays(1)).stream())
        .map(facts -> new Planned(facts, papers.get(facts.id())))
        .toList();
  }

  private Report run(LocalDate from, LocalDate to, LocalDate day, Origin by) {
    Origin plain = Origin.internal(by.actor(), by.correlationId());
    return subjects.all().stream()
        .flatMap(subject -> reckoning.between(subject, from, to).stream())
        .map(facts -> reckoned(facts, day, Command.of(plain, facts)))
        .reduce(new Report(0, 0, 0, 0), Report::plus);
  }

  private Report reckoned(AnniversaryFacts facts, LocalDate day, Command command) {
    Optional<Anniversary> before = find(facts.id()).map(Stored::state);
    Result<Anniversary> result =
        before.isEmpty()
            ? anniversaries.create(facts.id(), command, () -> Anniversary.make(facts, day))
            : anniversaries.change(facts.id(), command, there -> there.reckoned(facts, day));
    return result instanceof Result.Done<Anniversary>(var after, boolean fresh) && fresh
        ? report(before, after.state())
        : new Report(1, 0, 0, 0);
  }

  private static Report report(Optional<Anniversary> before, Anniversary after) {
    int corrected = before.filter(b -> !b.facts().equals(after.facts())).isPresent() ? 1 : 0;
    boolean saidBefore = before.filter(Anniversary::due).isPresent();
    return new Report(1, before.isEmpty() ? 1 : 0, corrected, after.due() && !saidBefore ? 1 : 0);
  }
}
