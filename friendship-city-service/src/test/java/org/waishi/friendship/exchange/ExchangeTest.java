package org.waishi.friendship.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeCancelled;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeWithdrawn;
import org.waishi.friendship.exchange.ExchangeRefusal.EndsBeforeBeginning;
import org.waishi.friendship.exchange.ExchangeRefusal.ExchangeOfAnotherCity;
import org.waishi.friendship.exchange.ExchangeRefusal.ExchangeOfAnotherCountry;
import org.waishi.friendship.exchange.ExchangeRefusal.HeldWithoutDate;
import org.waishi.friendship.exchange.ExchangeRefusal.NotHeldYet;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

class ExchangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Exchange.Said SAID = new Exchange.Said("officer", TODAY);
  private static final Partner TIE = new Partner("t1", "JP", null);
  private static final Results CAME =
      new Results(List.of(Results.Yield.BUSINESS), "商定合作", "file-1");

  private static Exchange.Entry entry(Standing standing, String from, String until) {
    return new Exchange.Entry(
        Source.office(),
        TIE,
        new Occasion(ExchangeKind.VISIT, Direction.INCOMING, date(from), date(until), 3),
        standing,
        null,
        "officer");
  }

  private static PartialDate date(String text) {
    return text == null ? null : PartialDate.of(text);
  }

  private static Exchange entered(Standing standing, String from) {
    return done(Exchange.enter("e1", entry(standing, from, null), TODAY));
  }

  private static Exchange done(Decision<Exchange> decision) {
    return ((Decision.Accepted<Exchange>) decision).state();
  }

  private static List<Refusal> no(Decision<Exchange> decision) {
    return ((Decision.Refused<Exchange>) decision).reasons();
  }

  @Test
  void an_exchange_of_decades_ago_is_entered_at_the_precision_that_is_known() {
    Exchange old = entered(Standing.HELD, "1979");
    assertThat(old.standing()).isEqualTo(Standing.HELD);
    assertThat(old.day()).isEqualTo("1979-01-01");
  }

  @Test
  void what_has_not_come_yet_was_not_held() {
    assertThat(no(Exchange.enter("e1", entry(Standing.HELD, "2026-06-02", null), TODAY)))
        .containsExactly(new NotHeldYet("2026-06-02"));
    assertThat(entered(Standing.HELD, "2026-06").standing()).isEqualTo(Standing.HELD);
    assertThat(entered(Standing.HELD, "2026-06-01").standing()).isEqualTo(Standing.HELD);
    assertThat(no(Exchange.enter("e1", entry(Standing.HELD, "2026-05-31", "2026-06-02"), TODAY)))
        .containsExactly(new NotHeldYet("2026-05-31"));
    assertThat(no(Exchange.enter("e1", entry(Standing.HELD, null, null), TODAY)))
        .containsExactly(new HeldWithoutDate());
  }

  @Test
  void every_fault_of_an_entry_is_told_at_once() {
    assertThat(no(Exchange.enter("e1", entry(Standing.HELD, "2026-07-03", "2026-07-01"), TODAY)))
        .hasSize(2)
        .hasAtLeastOneElementOfType(EndsBeforeBeginning.class)
        .contains(new NotHeldYet("2026-07-03"));
  }

  @Test
  void a_planned_exchange_is_held_or_cancelled() {
    Exchange planned = entered(Standing.PLANNED, "2026-05");
    Exchange held = done(planned.conclude(date("2026-05-04"), 14, CAME, SAID));
    assertThat(held.standing()).isEqualTo(Standing.HELD);
    assertThat(held.occasion().people()).isEqualTo(14);
    assertThat(held.day()).isEqualTo("2026-05-04");
    assertThat(held.results()).isEqualTo(CAME);
    Exchange off = done(planned.cancel(ExchangeCancelled.Reason.OTHER, "officer"));
    assertThat(no(off.conclude(null, null, null, SAID)))
        .containsExactly(new StepNotAllowed("conclusions", "CANCELLED", List.of("withdrawals")));
  }

  @Test
  void what_came_of_it_is_noted_once_it_was_held() {
    assertThat(done(entered(Standing.HELD, "2026-05").note(CAME, "officer")).results())
        .isEqualTo(CAME);
    assertThat(no(entered(Standing.PLANNED, "2026-05").note(CAME, "officer"))).hasSize(1);
  }

  @Test
  void a_wrong_entry_is_withdrawn_by_somebody_else_and_stays() {
    Exchange held = entered(Standing.HELD, "2026-05");
    ExchangeWithdrawn.Reason twice = ExchangeWithdrawn.Reason.ENTERED_TWICE;
    assertThat(no(held.withdraw(twice, "officer")))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    Exchange gone = done(held.withdraw(twice, "reviewer"));
    assertThat(gone.standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(gone.occasion()).isEqualTo(held.occasion());
    Exchange planned = entered(Standing.PLANNED, "2026-05");
    Exchange off = done(planned.cancel(ExchangeCancelled.Reason.OTHER, "deputy"));
    assertThat(no(off.withdraw(twice, "deputy")))
        .containsExactly(new FourEyes.MakerIsChecker("deputy"));
    assertThat(done(off.withdraw(twice, "reviewer")).standing()).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void what_its_source_says_later_is_taken_over_and_what_it_does_not_say_stays() {
    Exchange planned = done(Exchange.hear("e1", entry(Standing.PLANNED, "2026-05", null)));
    Exchange.Entry later =
        new Exchange.Entry(
            Source.office(),
            new Partner(null, null, "a1"),
            new Occasion(ExchangeKind.VISIT, Direction.INCOMING, date("2026-05-09"), null, null),
            Standing.HELD,
            null,
            "event-service");
    Exchange held = done(planned.retell(later));
    assertThat(held.partner()).isEqualTo(new Partner("t1", "JP", "a1"));
    assertThat(held.occasion().people()).isEqualTo(3);
    assertThat(held.day()).isEqualTo("2026-05-09");
    assertThat(((Decision.Accepted<Exchange>) held.retell(later)).facts()).isEmpty();
  }

  @Test
  void a_source_brings_results_until_the_office_notes_its_own() {
    Exchange planned = done(Exchange.hear("e1", entry(Standing.PLANNED, "2026-05", null)));
    Exchange held = done(planned.retell(held(List.of(Results.Yield.BUSINESS))));
    assertThat(held.results()).isEqualTo(new Results(List.of(Results.Yield.BUSINESS), null, null));
    Exchange noted = done(held.note(CAME, "officer"));
    assertThat(done(noted.retell(held(List.of(Results.Yield.COURTESY)))).results()).isEqualTo(CAME);
    Exchange off = done(planned.cancel(ExchangeCancelled.Reason.OTHER, "officer"));
    assertThat(done(off.retell(held(List.of(Results.Yield.COURTESY)))).results()).isNull();
  }

  private static Exchange.Entry held(List<Results.Yield> came) {
    Exchange.Entry told = entry(Standing.HELD, "2026-05", null);
    Results results = new Results(came, null, null);
    return new Exchange.Entry(
        told.source(), told.partner(), told.occasion(), told.standing(), results, told.by());
  }

  @Test
  void a_source_undoes_neither_what_was_held_nor_withdrawn_nor_assigned() {
    Exchange held = entered(Standing.HELD, "2026-05");
    assertThat(done(held.retell(entry(Standing.PLANNED, "2026-05", null)))).isEqualTo(held);
    Exchange gone = done(held.withdraw(ExchangeWithdrawn.Reason.WRONG_DATA, "reviewer"));
    assertThat(done(gone.retell(entry(Standing.HELD, "2026-05", null))).standing())
        .isEqualTo(Standing.WITHDRAWN);
    Exchange assigned = done(held.assign(tie("t2", "JP", "c1", "c1"), "officer"));
    assertThat(done(assigned.retell(entry(Standing.HELD, "2026-05", null))).partner().tieId())
        .isEqualTo("t2");
  }

  private static Exchange.Assigned tie(String id, String country, String city, String before) {
    return new Exchange.Assigned(id, country, city, before);
  }

  @Test
  void an_exchange_is_assigned_to_no_tie_of_another_country_or_city() {
    Exchange held = entered(Standing.HELD, "2026-05");
    assertThat(no(held.assign(tie("t2", "KR", "c1", "c1"), "officer")))
        .containsExactly(new ExchangeOfAnotherCountry("JP", "KR"));
    assertThat(no(held.assign(tie("t2", "JP", "c2", "c1"), "officer")))
        .containsExactly(new ExchangeOfAnotherCity("c1", "c2"));
    assertThat(no(held.assign(tie("t2", "KR", "c2", "c1"), "officer"))).hasSize(2);
    assertThat(done(held.assign(tie("t2", "JP", "c1", "c1"), "officer")).partner().tieId())
        .isEqualTo("t2");
  }

  @Test
  void an_exchange_of_no_tie_takes_the_country_of_its_first_one() {
    Exchange.Entry told = entry(Standing.HELD, "2026-05", null);
    Exchange open =
        done(
            Exchange.hear(
                "e1",
                new Exchange.Entry(
                    told.source(),
                    new Partner(null, null, null),
                    told.occasion(),
                    told.standing(),
                    null,
                    "event-service")));
    assertThat(done(open.assign(tie("t1", "JP", "c1", null), "officer")).partner())
        .isEqualTo(new Partner("t1", "JP", null));
  }

  @Test
  void a_source_revives_nothing_that_the_office_cancelled_and_moves_nothing_that_it_held() {
    Exchange planned = done(Exchange.hear("e1", entry(Standing.PLANNED, "2026-05", null)));
    Exchange off = done(planned.cancel(ExchangeCancelled.Reason.WE_WITHDREW, "officer"));
    assertThat(done(off.retell(entry(Standing.PLANNED, "2026-05-20", null)))).isEqualTo(off);
    assertThat(done(off.retell(entry(Standing.HELD, "2026-05-20", null)))).isEqualTo(off);
    Exchange held = done(planned.conclude(date("2026-05-04"), 14, CAME, SAID));
    assertThat(done(held.retell(entry(Standing.CANCELLED, "2026-05-20", null)))).isEqualTo(held);
    Exchange told = done(planned.retell(entry(Standing.HELD, "2026-05-04", null)));
    Exchange noted = done(told.note(CAME, "officer"));
    assertThat(done(noted.retell(entry(Standing.CANCELLED, "2026-05-20", null)))).isEqualTo(noted);
    Exchange called = done(planned.retell(entry(Standing.CANCELLED, "2026-05", null)));
    assertThat(done(called.retell(entry(Standing.PLANNED, "2026-05", null))).standing())
        .as("what a source alone called off it may call again")
        .isEqualTo(Standing.PLANNED);
  }

  @Test
  void a_source_that_tells_a_new_first_day_alone_tells_of_no_other_last_day() {
    Exchange planned =
        done(Exchange.hear("e1", entry(Standing.PLANNED, "2026-05-01", "2026-05-03")));
    Exchange moved = done(planned.retell(entry(Standing.PLANNED, "2026-05-20", null)));
    assertThat(moved.occasion().from()).isEqualTo(date("2026-05-20"));
    assertThat(moved.occasion().until()).isNull();
    Exchange silent = done(planned.retell(entry(Standing.HELD, null, null)));
    assertThat(silent.occasion()).isEqualTo(planned.occasion());
  }

  @Test
  void what_is_not_said_when_it_was_held_stays_as_it_was_planned() {
    Exchange planned =
        done(Exchange.enter("e1", entry(Standing.PLANNED, "2026-05-01", "2026-05-03"), TODAY));
    Exchange held = done(planned.conclude(null, null, null, SAID));
    assertThat(held.occasion()).isEqualTo(planned.occasion());
    assertThat(held.results()).isNull();
    Exchange shorter = done(planned.conclude(date("2026-05-02"), null, null, SAID));
    assertThat(shorter.occasion().until()).isNull();
    assertThat(shorter.occasion().people()).isEqualTo(3);
  }
}
