package org.waishi.friendship.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.testing.EventContract;

class NumberBookTest {

  @Property
  void numbers_run_without_a_gap_and_what_has_one_keeps_it(
      @ForAll List<@IntRange(max = 20) Integer> wishes) {
    NumberBook book = accepted(NumberBook.open("QD-FC", 2026));
    for (int wish : wishes) {
      NumberBook before = book;
      book = accepted(book.give("t" + wish));
      assertThat(book.holders().subList(0, before.holders().size())).isEqualTo(before.holders());
    }
    assertThat(book.holders()).doesNotHaveDuplicates();
    for (int place = 0; place < book.holders().size(); place++) {
      assertThat(book.numberOf(book.holders().get(place)))
          .contains("QD-FC-2026-%04d".formatted(place + 1));
    }
    assertThat(book.numberOf("nobody")).isEmpty();
  }

  @Test
  void a_number_is_written_with_four_digits_or_more() {
    assertThat(new RunningNumber("QD-FC", 2026, 7).text()).isEqualTo("QD-FC-2026-0007");
    assertThat(new RunningNumber("QD-FC", 2026, 12345).text()).isEqualTo("QD-FC-2026-12345");
    assertThat(RunningNumber.looksLike("QD-FC-2026-0007", "QD-FC")).isTrue();
    assertThat(RunningNumber.looksLike("QD-FC-2026-007", "QD-FC")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new RunningNumber("QD-FC", 2026, 0));
  }

  @Test
  void what_a_book_says_is_what_stands_approved() {
    EventContract.check(NumberBook.KIND);
  }

  private static NumberBook accepted(Decision<NumberBook> decision) {
    return ((Decision.Accepted<NumberBook>) decision).state();
  }
}
