package org.waishi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.benchmark.report.Trouble;

class OptionsTest {

  @Test
  void every_option_has_its_place() {
    assertThat(Options.parse("--data=d", "--seconds=9", "--clients=1,8", "--store", "--large"))
        .isEqualTo(new Options(Path.of("d"), 9, List.of(1, 8), true, false, true));
    assertThat(Options.parse("--register").register()).isTrue();
  }

  @Test
  void a_wrong_number_is_told_with_what_was_expected() {
    assertThatThrownBy(() -> Options.parse("--seconds=0"))
        .isInstanceOf(Trouble.class)
        .hasMessage("--seconds=0 (expected: a number from 1 to 99999).");
  }
}
