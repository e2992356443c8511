package org.waishi.friendship.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.waishi.friendship.life.Life;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperEvent.PaperFiled;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.friendship.paper.content.Upload;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.security.Role;

/** Whatever is filed, a paper is what was said and found, for good, and only for its subject. */
class FiledPaperPropertyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Property(tries = 500)
  void a_paper_is_filed_once_and_never_changes(
      @ForAll("descriptions") Description said,
      @ForAll PaperType type,
      @ForAll @Size(max = 5) List<PaperType> others) {
    Upload.Content content = new Upload.Content(type, 17, "ab".repeat(32));
    Life<FiledPaper, PaperEvent> life =
        Life.begun(
            FiledPaper.KIND,
            _ -> List.of(),
            FiledPaper.file("p123456789", said, content, TODAY, "officer"));
    FiledPaper filed = life.now();
    assertThat(filed)
        .isEqualTo(new FiledPaper(said, type, 17, content.sha256(), TODAY, "officer", null, null));
    for (PaperType other : others) {
      PaperFiled again = new PaperFiled("p", said, other, 1, "cd", TODAY.plusDays(1), "other");
      assertThat(life.tell(now -> Decision.accept(now, again))).isTrue();
      assertThat(life.now()).as("nothing changes it").isEqualTo(filed);
    }
    assertThat(filed.against("other", Set.of(Role.LEADER))).isEmpty();
    FiledPaper withdrawn =
        ((Decision.Accepted<FiledPaper>)
                filed.withdraw("p", new FiledPaper.Withdrawal("why", "other", TODAY), false))
            .state();
    assertThat(withdrawn.against("officer", Set.of(Role.LEADER, Role.OFFICER))).isPresent();
    assertThat(withdrawn.against("other", Set.of(Role.AUDITOR))).isEmpty();
    assertThat(filed.isOf(said.subjectKind(), said.subjectId())).isTrue();
    assertThat(filed.isOf("friend", said.subjectId())).isFalse();
    assertThat(filed.isOf(said.subjectKind(), "t3")).isFalse();
    assertThat(filed.fileName("p123456789"))
        .matches("[a-z-]+-p1234567\\.[a-z]+")
        .endsWith("." + type.extension());
  }

  @Property(tries = 300)
  void only_a_sensitive_paper_is_kept_from_an_officer_who_did_not_file_it(
      @ForAll("descriptions") Description said, @ForAll("roles") Set<String> roles) {
    Upload.Content content = new Upload.Content(PaperType.PDF, 17, "ab");
    FiledPaper filed =
        ((Decision.Accepted<FiledPaper>) FiledPaper.file("p1", said, content, TODAY, "officer"))
            .state();
    boolean sees = roles.contains(Role.REVIEWER) || roles.contains(Role.LEADER);
    assertThat(filed.mayBeReadBy("somebody", roles))
        .isEqualTo(said.grade() != Grade.SENSITIVE || sees);
    assertThat(filed.mayBeReadBy("officer", roles)).isTrue();
  }

  @Provide
  Arbitrary<Description> descriptions() {
    return Combinators.combine(
            Arbitraries.of("tie", "agreement"),
            Arbitraries.of("t1", "t2"),
            Arbitraries.of(PaperKind.class),
            Arbitraries.of(Grade.class))
        .as(
            (subject, id, kind, grade) ->
                new Description(subject, id, kind, grade, null, null, null, TODAY));
  }

  @Provide
  Arbitrary<Set<String>> roles() {
    return Arbitraries.of(Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR).set();
  }
}
