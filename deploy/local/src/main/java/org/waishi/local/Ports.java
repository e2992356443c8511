package org.waishi.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on the loopback address. Free ones are looked for between 20100 and 32767: below the range
 * the system takes for outgoing connections, above the suite's fixed ports.
 */
public final class Ports {
  private static final int LOWEST = 20_100;
  private static final int ABOVE_HIGHEST = 32_768;

  private Ports() {}

  /** The wanted port, or any free one where 0 is wanted. */
  public static int orFree(int wanted) {
    return wanted == 0 ? free() : wanted;
  }

  public static int free() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE_HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port between 20100 and 32767 after 1000 attempts");
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
