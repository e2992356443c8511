package org.waishi.local.store;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.waishi.local.store.failure.StoreFailure;

/** Finds the port to listen on before any data is touched, so that a taken port costs nothing. */
final class FreePort {

  static final String HOST = "127.0.0.1";
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_768;

  private FreePort() {}

  static int choose(int wanted) {
    return wanted == 0 ? any() : exactly(wanted);
  }

  private static int exactly(int port) {
    if (isFree(port)) {
      return port;
    }
    throw new StoreFailure(
        "Port " + port + " on " + HOST + " is taken; stop what uses it or choose another --port.");
  }

  private static int any() {
    return ThreadLocalRandom.current()
        .ints(1_000, LOWEST, HIGHEST)
        .filter(FreePort::isFree)
        .findFirst()
        .orElseThrow(() -> new StoreFailure("No free port between 20000 and 32767."));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(HOST, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
