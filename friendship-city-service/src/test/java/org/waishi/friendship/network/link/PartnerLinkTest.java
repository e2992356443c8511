package org.waishi.friendship.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

public class PartnerLinkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A pair of a kind at a city since a day. */
  public static PartnerLink pair(String id, String city, String kind, String since) {
    return ((Decision.Accepted<PartnerLink>) opened(id, city, kind, since)).state();
  }

  private static Decision<PartnerLink> opened(String id, String city, String kind, String since) {
    Organisation ours = new Organisation("我方" + id, "ours " + id);
    Organisation theirs = new Organisation("对方", "theirs");
    return PartnerLink.open(
        id,
        new PartnerLink.Pair("t", city, "KR", kind, ours, theirs, PartialDate.of(since)),
        TODAY,
        "officer");
  }

  private static List<String> codes(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void a_pair_stands_from_its_beginning_to_its_end_and_then_frees_its_place() {
    PartnerLink open = pair("l1", "c1", "port", "2019-05");
    PartnerLink closed =
        ((Decision.Accepted<PartnerLink>)
                open.close(LocalDate.of(2026, 10, 1), "over", TODAY, "officer"))
            .state();
    assertThat(open.openSlot()).isNotNull();
    assertThat(closed.openSlot()).isNull();
    assertThat(closed.stood(LocalDate.of(2019, 4, 30))).isFalse();
    assertThat(closed.stood(LocalDate.of(2026, 9, 30))).isTrue();
    assertThat(closed.stood(LocalDate.of(2026, 10, 1))).isFalse();
    assertThat(codes(closed.close(TODAY, "again", TODAY, "officer")))
        .containsExactly("step-not-allowed");
  }

  @Test
  void a_wrong_entry_is_withdrawn_by_somebody_else_and_stood_on_no_day() {
    PartnerLink open = pair("l1", "c1", "port", "2019-05");
    PartnerLink closed =
        ((Decision.Accepted<PartnerLink>)
                open.close(LocalDate.of(2026, 10, 1), "over", TODAY, "deputy"))
            .state();
    for (String hand : List.of("officer", "deputy")) {
      assertThat(codes(closed.withdraw("entered twice", hand))).containsExactly("maker-is-checker");
    }
    for (PartnerLink wrong : List.of(open, closed)) {
      PartnerLink out =
          ((Decision.Accepted<PartnerLink>) wrong.withdraw("entered twice", "reviewer")).state();
      assertThat(out.status()).isEqualTo(PartnerLink.Status.WITHDRAWN);
      assertThat(out.openSlot()).as("its place is free").isNull();
      assertThat(out.stood(LocalDate.of(2020, 1, 1))).isFalse();
      assertThat(out.entered().withdrawn())
          .isEqualTo(new Entered.Withdrawal("entered twice", "reviewer"));
      assertThat(codes(out.withdraw("again", "leader"))).containsExactly("step-not-allowed");
    }
  }

  @Test
  void every_fault_of_an_end_is_told_at_once() {
    PartnerLink open = pair("l1", "c1", "port", "2019-05");
    assertThat(codes(open.close(TODAY.plusDays(1), "x", TODAY, "officer")))
        .containsExactly("day-to-come");
    assertThat(codes(open.close(LocalDate.of(2019, 4, 30), "x", TODAY, "officer")))
        .containsExactly("end-before-beginning");
  }

  @Test
  void nothing_begins_on_a_day_that_has_not_come() {
    assertThat(codes(opened("l1", "c1", "port", "2027"))).containsExactly("day-to-come");
  }
}
