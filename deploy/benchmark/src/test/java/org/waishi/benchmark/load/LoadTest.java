package org.waishi.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waishi.benchmark.report.Trouble;

class LoadTest {

  @Test
  void a_stall_counts_for_every_request_that_was_due_meanwhile() {
    var requests = new AtomicInteger();
    var never = new CountDownLatch(1);
    Measured seen =
        new Load(1, 1)
            .paced(
                100,
                () -> {
                  if (requests.getAndIncrement() == 10) {
                    never.await(500, TimeUnit.MILLISECONDS);
                  }
                });
    assertThat(seen.latency().getTotalCount()).isEqualTo(100);
    assertThat(seen.latency().getCountBetweenValues(100_000_000, Long.MAX_VALUE))
        .isGreaterThanOrEqualTo(35);
  }

  @Test
  void a_refused_request_ends_the_measurement_with_its_sentence() {
    var load = new Load(4, 1);
    assertThatThrownBy(
            () ->
                load.flatOut(
                    () -> {
                      throw new Trouble("Too many requests.");
                    }))
        .hasMessage("Too many requests.");
  }
}
