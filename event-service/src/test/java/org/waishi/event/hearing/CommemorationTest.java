package org.waishi.event.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waishi.event.date.When;
import org.waishi.event.engagement.Plan;
import org.waishi.event.engagement.Proposal;
import org.waishi.event.engagement.Proposal.Commemorated;
import org.waishi.event.hearing.AnniversaryReactions.AnniversaryDue;
import org.waishi.event.hearing.AnniversaryReactions.Category;
import org.waishi.event.hearing.AnniversaryReactions.Subject;
import org.waishi.event.paper.Words;

class CommemorationTest {

  @Test
  void relations_with_a_country_are_commemorated_by_its_official_name() {
    assertThat(Commemoration.of(due(Subject.COUNTRY, "KR", "KR", "2022-08-24"), "us"))
        .isEqualTo(
            new Proposal(
                new Words(
                    "中国与韩国建交30周年纪念活动",
                    "Commemoration of 30 years of diplomatic relations between China and"
                        + " the Republic of Korea",
                    null),
                Plan.Kind.COMMEMORATION,
                "KR",
                When.on("2022-08-24"),
                new Commemorated("a1", "COUNTRY", "KR"),
                "us"));
  }

  @Test
  void a_tie_is_commemorated_on_what_is_known_of_its_day() {
    Proposal proposal = Commemoration.of(due(Subject.TIE, "t1", "DE", "2022-05"), "us");
    assertThat(proposal.words().titleZh()).isEqualTo("与德国友好城市结好30周年纪念活动");
    assertThat(proposal.when()).isEqualTo(When.on("2022-05"));
    assertThat(proposal.anniversary()).isEqualTo(new Commemorated("a1", "TIE", "t1"));
  }

  @Test
  void an_agreement_is_commemorated_with_its_tie() {
    AnniversaryDue due =
        new AnniversaryDue(
            "a1", Subject.AGREEMENT, "g1", "t1", "DE", 10, Category.TEN, "2026-05-02");
    assertThat(Commemoration.of(due, "us"))
        .isEqualTo(
            new Proposal(
                new Words(
                    "与德国友好城市签署协议10周年纪念活动",
                    "Commemoration of 10 years of an agreement with a city in Germany",
                    null),
                Plan.Kind.COMMEMORATION,
                "DE",
                When.on("2026-05-02"),
                new Commemorated("a1", "TIE", "t1"),
                "us"));
    assertThatThrownBy(() -> due(Subject.AGREEMENT, "g1", "DE", "2026-05-02"))
        .hasMessage("tieId: null (expected: the tie of the agreement)");
  }

  @Test
  void an_anniversary_of_no_country_or_no_day_is_wrong() {
    assertThatThrownBy(() -> due(Subject.COUNTRY, "XX", "XX", "2022"))
        .hasMessage("country: XX (expected: ISO 3166)");
    assertThatThrownBy(() -> due(Subject.COUNTRY, "KR", "KR", "2022-02-30"))
        .hasMessage("on: 2022-02-30 (expected: a day, month or year)");
  }

  private static AnniversaryDue due(Subject kind, String id, String country, String on) {
    return new AnniversaryDue("a1", kind, id, null, country, 30, Category.TEN, on);
  }
}
