package org.waishi.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import org.waishi.local.store.failure.StoreFailure;

/**
 * The store as a process of its own: {@code java … org.waishi.local.store.StoreProcess --port=27117
 * --data=<dir>}. It prints one line {@code store ready on 127.0.0.1:<port>} when it answers, and
 * ends cleanly on SIGTERM. A failure is one sentence on the error stream and exit code 1.
 */
public final class StoreProcess {

  private static final int CONNECTIONS_AT_ONCE = 64;

  private StoreProcess() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      start(StoreOptions.parse(arguments));
    } catch (StoreFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static void start(StoreOptions options) {
    int port = FreePort.choose(options.port());
    var server = new MongoServer(DataFolder.open(options));
    server.bind(new InetSocketAddress(FreePort.HOST, port), 1, CONNECTIONS_AT_ONCE);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "store-stop"));
    System.out.println("store ready on " + FreePort.HOST + ":" + port);
  }
}
