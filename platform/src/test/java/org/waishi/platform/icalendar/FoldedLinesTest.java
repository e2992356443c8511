package org.waishi.platform.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

  @Test
  void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
    String line = "SUMMARY:" + "友城合作论坛😀 Forum".repeat(25);
    String folded = FoldedLines.of(line);
    assertThat(folded).endsWith("\r\n").doesNotContain("�");
    assertThat(Stream.of(folded.split("\r\n"))).allMatch(l -> l.getBytes(UTF_8).length <= 75);
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @Test
  void a_line_of_75_octets_stays_whole_and_one_more_is_folded() {
    assertThat(FoldedLines.of("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
    assertThat(FoldedLines.of("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
  }

  @Test
  void every_line_ends_with_carriage_return_and_line_feed_however_it_ended() {
    assertThat(FoldedLines.of("A:1\nB:2\r\nC:3")).isEqualTo("A:1\r\nB:2\r\nC:3\r\n");
  }
}
