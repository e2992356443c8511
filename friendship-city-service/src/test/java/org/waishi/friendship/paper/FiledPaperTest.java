package org.waishi.friendship.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.friendship.paper.content.Upload;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.security.Role;

class FiledPaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static FiledPaper filed(Grade grade) {
    Description said =
        new Description("tie", "t1", PaperKind.LEGAL_OPINION, grade, null, null, null, TODAY);
    return ((Decision.Accepted<FiledPaper>)
            FiledPaper.file(
                "p123456789", said, new Upload.Content(PaperType.OFD, 17, "ab"), TODAY, "officer"))
        .state();
  }

  @Test
  void a_sensitive_paper_is_for_reviewers_leaders_and_who_filed_it() {
    FiledPaper paper = filed(Grade.SENSITIVE);
    assertThat(paper.mayBeReadBy("other", Set.of(Role.OFFICER, Role.AUDITOR))).isFalse();
    assertThat(paper.mayBeReadBy("officer", Set.of(Role.OFFICER))).isTrue();
    assertThat(paper.mayBeReadBy("other", Set.of(Role.REVIEWER))).isTrue();
    assertThat(paper.mayBeReadBy("other", Set.of(Role.LEADER))).isTrue();
    assertThat(filed(Grade.INTERNAL).mayBeReadBy("other", Set.of(Role.AUDITOR))).isTrue();
  }

  @Test
  void a_paper_belongs_to_what_it_was_filed_for_and_to_nothing_else() {
    FiledPaper paper = filed(Grade.OPEN);
    assertThat(paper.isOf("tie", "t1")).isTrue();
    assertThat(paper.isOf("tie", "t2")).isFalse();
    assertThat(paper.isOf("agreement", "t1")).isFalse();
  }

  @Test
  void an_erased_paper_keeps_its_hash_and_the_day_and_is_erased_once() {
    FiledPaper paper = filed(Grade.SENSITIVE);
    Decision.Accepted<FiledPaper> erased =
        (Decision.Accepted<FiledPaper>) paper.erase("p1", TODAY.plusDays(1));
    assertThat(erased.facts())
        .containsExactly(new PaperEvent.PaperErased("p1", paper.sha256(), TODAY.plusDays(1)));
    assertThat(erased.state().erasedOn()).isEqualTo(TODAY.plusDays(1));
    assertThat(erased.state().sha256()).isEqualTo(paper.sha256());
    assertThat(erased.state().erase("p1", TODAY.plusDays(2)))
        .isEqualTo(Decision.unchanged(erased.state()));
  }

  @Test
  void what_was_filed_by_mistake_is_withdrawn_by_somebody_else_once_while_nothing_rests_on_it() {
    FiledPaper paper = filed(Grade.INTERNAL);
    FiledPaper.Withdrawal own = new FiledPaper.Withdrawal("why", "officer", TODAY);
    assertThat(paper.withdraw("p1", own, true))
        .isEqualTo(
            Decision.refuse(
                List.of(new FourEyes.MakerIsChecker("officer"), new PaperRefusal.PaperInUse())));
    FiledPaper.Withdrawal said = new FiledPaper.Withdrawal("why", "reviewer", TODAY);
    FiledPaper out = ((Decision.Accepted<FiledPaper>) paper.withdraw("p1", said, false)).state();
    assertThat(out.withdrawn()).isEqualTo(said);
    assertThat(out.withdraw("p1", said, false))
        .isEqualTo(Decision.refuse(new PaperRefusal.PaperWasWithdrawn("2026-06-01")));
    assertThat(out.against("officer", Set.of(Role.OFFICER)))
        .contains(new PaperRefusal.PaperWasWithdrawn("2026-06-01"));
    assertThat(out.against("auditor", Set.of(Role.AUDITOR))).isEmpty();
  }

  @Test
  void what_was_filed_by_mistake_is_erased_by_somebody_else_than_who_withdrew_it() {
    FiledPaper paper = filed(Grade.SENSITIVE);
    assertThat(erased(paper, "leader"))
        .isEqualTo(Decision.refuse(new PaperRefusal.PaperNotWithdrawn()));
    FiledPaper out =
        ((Decision.Accepted<FiledPaper>)
                paper.withdraw("p1", new FiledPaper.Withdrawal("why", "reviewer", TODAY), false))
            .state();
    assertThat(erased(out, "reviewer"))
        .isEqualTo(Decision.refuse(new FourEyes.MakerIsChecker("reviewer")));
    Refusal hold = new PaperRefusal.PaperInUse();
    assertThat(out.eraseWithdrawn("p1", "leader", TODAY, Optional.of(hold)))
        .isEqualTo(Decision.refuse(hold));
    FiledPaper gone = ((Decision.Accepted<FiledPaper>) erased(out, "leader")).state();
    assertThat(gone.erasedOn()).isEqualTo(TODAY);
    assertThat(gone.against("auditor", Set.of(Role.AUDITOR))).isPresent();
    assertThat(erased(gone, "director"))
        .isEqualTo(Decision.refuse(new PaperRefusal.PaperWasErased("2026-06-01")));
  }

  private static Decision<FiledPaper> erased(FiledPaper paper, String by) {
    return paper.eraseWithdrawn("p1", by, TODAY, Optional.empty());
  }

  @Test
  void a_paper_is_given_out_under_a_name_that_says_nothing_about_anybody() {
    assertThat(filed(Grade.OPEN).fileName("p123456789")).isEqualTo("legal-opinion-p1234567.ofd");
    assertThat(filed(Grade.OPEN).fileName("p1")).isEqualTo("legal-opinion-p1.ofd");
  }

  @Test
  void a_paper_is_what_was_said_and_found() {
    assertThat(filed(Grade.OPEN).type()).isEqualTo(PaperType.OFD);
    assertThat(filed(Grade.OPEN).bytes()).isEqualTo(17);
    assertThat(filed(Grade.OPEN).filedOn()).isEqualTo(TODAY);
  }
}
