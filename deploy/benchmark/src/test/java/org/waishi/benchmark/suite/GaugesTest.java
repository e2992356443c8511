package org.waishi.benchmark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaugesTest {

  private static final String TEXT =
      """
      # TYPE waishi_outbox_depth gauge
      waishi_outbox_depth{kind="alert"} 3.0
      waishi_outbox_depth{kind="incident"} 2.0
      waishi_outbox_depth_max 99.0
      """;

  @Test
  void a_gauge_is_summed_over_its_labels() {
    assertThat(Gauges.sum(TEXT, "waishi_outbox_depth")).isEqualTo(5);
  }

  @Test
  void a_gauge_that_is_not_there_is_no_number() {
    assertThat(Gauges.sum(TEXT, "waishi_outbox")).isNaN();
  }
}
