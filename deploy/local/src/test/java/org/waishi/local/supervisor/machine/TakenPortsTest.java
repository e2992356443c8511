package org.waishi.local.supervisor.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waishi.local.Trouble;
import org.waishi.local.supervisor.part.Part;

class TakenPortsTest {

  @Test
  void the_sentence_names_part_port_and_the_process_that_has_it() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = new Part.Port(taken.getLocalPort(), "clients");

      assertThatThrownBy(() -> TakenPorts.refuse("store", port))
          .isInstanceOf(Trouble.class)
          .hasMessageStartingWith(
              "Port %d, where store listens (clients), is taken by process %d ("
                  .formatted(port.number(), ProcessHandle.current().pid()))
          .hasMessageEndingWith("end it, or shift all ports with --port-offset 100.");
    }
  }

  @Test
  void a_process_nobody_may_see_is_called_another_process() {
    assertThat(TakenPorts.sentence("store", new Part.Port(27117, "clients"), Optional.empty()))
        .isEqualTo(
            "Port 27117, where store listens (clients), is taken by another process: end it, or shift all ports with --port-offset 100.");
  }
}
