package org.waishi.friendship.anniversary;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Ties;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Order;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Result;
import org.waishi.platform.store.Stored;

/** The use cases of anniversaries. */
@Component
public class Anniversaries {

  private static final int MONTHS_AHEAD = 24;

  private final Aggregates<Anniversary, AnniversaryEvent> anniversaries;
  private final Reckoning reckoning = new Reckoning(AnniversaryRules.shipped());
  private final Countries countries;
  private final Ties ties;

  Anniversaries(AggregateStore store, Countries countries, Ties ties) {
    this.anniversaries = store.open(Anniversary.KIND).indexed("state.year", "_id");
    this.countries = countries;
    this.ties = ties;
  }

  /** What a run did; a repeated run makes and says nothing. */
  public record Report(int reckoned, int made, int due) {}

  /** Makes all of a year and says every one to be due: the office plans that year now. */
  public Report year(int year, Origin origin) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return run(LocalDate.of(year, 1, 1), last, last, origin);
  }

  /** Makes those of the 24 months from a day, and says which are due on it. */
  public Report on(LocalDate day, Origin origin) {
    return run(day, day.plusMonths(MONTHS_AHEAD), day, origin);
  }

  @Scheduled(cron = "${waishi.anniversary.cron:0 0 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void daily() {
    LocalDate today = ties.today();
    on(today, Origin.internal("friendship-city-service", "anniversary-run-" + today));
  }

  /** One page of a year and a category; null means any. */
  public Slice<Stored<Anniversary>> page(
      @Nullable Integer year, @Nullable Category category, PageRequest page) {
    List<Bson> wanted = new ArrayList<>();
    if (year != null) {
      wanted.add(Filters.eq("state.year", year.toString()));
    }
    if (category != null) {
      wanted.add(Filters.eq("state.facts.category", category.name()));
    }
    Bson all = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return anniversaries.page(all, Order.byId(), page);
  }

  /** The anniversary with this id. */
  public Optional<Stored<Anniversary>> find(String id) {
    return anniversaries.find(id);
  }

  private Report run(LocalDate from, LocalDate to, LocalDate day, Origin origin) {
    List<AnniversaryFacts> all = new ArrayList<>();
    subjects().forEach(subject -> all.addAll(reckoning.between(subject, from, to)));
    int made = 0;
    int due = 0;
    for (AnniversaryFacts facts : all) {
      made += fresh(make(facts, origin));
      due += fresh(sayDue(facts, day, origin));
    }
    return new Report(all.size(), made, due);
  }

  private Result<Anniversary> make(AnniversaryFacts facts, Origin by) {
    Origin plain = Origin.internal(by.actor(), by.correlationId());
    return anniversaries.create(
        facts.id(), Command.of(plain, facts), () -> Anniversary.make(facts));
  }

  private Result<Anniversary> sayDue(AnniversaryFacts facts, LocalDate day, Origin by) {
    Origin plain = Origin.internal(by.actor(), by.correlationId());
    return anniversaries.change(
        facts.id(), Command.of(plain, facts), anniversary -> anniversary.sayDue(day));
  }

  private List<Reckoning.Subject> subjects() {
    List<Reckoning.Subject> all = new ArrayList<>();
    LocalDate today = ties.today();
    countries.each(
        stored -> {
          PartialDate since = stored.state().established();
          if (since != null && stored.state().relationsOn(today)) {
            all.add(new Reckoning.Subject(SubjectKind.COUNTRY, stored.id(), stored.id(), since));
          }
        });
    ties.eachActive(
        stored -> {
          PartialDate since = stored.state().established();
          if (since != null) {
            String country = stored.state().country();
            all.add(new Reckoning.Subject(SubjectKind.TIE, stored.id(), country, since));
          }
        });
    return all;
  }

  private static int fresh(Result<Anniversary> result) {
    return result instanceof Result.Done<Anniversary> done && done.fresh() ? 1 : 0;
  }
}
