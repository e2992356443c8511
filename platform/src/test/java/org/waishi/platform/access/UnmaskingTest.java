package org.waishi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;

class UnmaskingTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
  private static final Caller CLERK = new Caller("li", Set.of(Role.WINDOW_CLERK), null);
  private static final Caller TRUSTED = new Caller("wang", Set.of(Role.OFFICER, Role.UNMASK), null);
  private static final Unmasking.Look LOOK =
      new Unmasking.Look("apec-card.application", "a1", List.of("passport"));
  private static final Unmasking.Reason REASON = new Unmasking.Reason("核对护照原件");

  private final KeptAccesses journal = new KeptAccesses();
  private final Unmasking unmasking =
      new Unmasking(journal, () -> "1", InstantSource.fixed(NOON.plusNanos(456)));

  @Test
  void nothing_is_shown_before_it_stands_in_the_journal_who_looked_at_what_and_why() {
    assertThat(unmasking.show(TRUSTED, LOOK, REASON, () -> "E12345678")).isEqualTo("E12345678");
    assertThat(journal.entries())
        .containsExactly(
            new AccessEntry(
                "1",
                NOON,
                "wang",
                "apec-card.application",
                "a1",
                List.of("passport"),
                "核对护照原件",
                "internal"));
  }

  @Test
  void nothing_is_shown_when_the_journal_cannot_be_written() {
    journal.breakDown();
    assertThatThrownBy(() -> unmasking.show(TRUSTED, LOOK, REASON, () -> "E12345678"))
        .hasMessage("no store");
  }

  @Test
  void who_may_not_unmask_sees_nothing_and_leaves_no_entry() {
    assertThatThrownBy(() -> unmasking.show(CLERK, LOOK, REASON, () -> "E12345678"))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(journal.entries()).isEmpty();
  }
}
