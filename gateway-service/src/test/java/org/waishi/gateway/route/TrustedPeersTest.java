package org.waishi.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TrustedPeersTest {

  @Test
  void nobody_is_believed_by_default() {
    assertThat(new TrustedPeers("").clientAddress(from("10.0.0.7", "1.2.3.4")))
        .isEqualTo("10.0.0.7");
  }

  @Test
  void of_a_trusted_proxy_the_entry_it_wrote_itself_counts() {
    TrustedPeers peers = new TrustedPeers("10\\.0\\.0\\..*");

    assertThat(peers.clientAddress(from("10.0.0.7", "9.9.9.9, 1.2.3.4"))).isEqualTo("1.2.3.4");
    assertThat(peers.clientAddress(from("11.0.0.7", "9.9.9.9"))).isEqualTo("11.0.0.7");
  }

  private static ServerHttpRequest from(String peer, String forwarded) {
    return MockServerHttpRequest.get("/")
        .header("X-Forwarded-For", forwarded)
        .remoteAddress(new InetSocketAddress(peer, 4711))
        .build();
  }
}
