package org.waishi.local.supervisor;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part in little: answers its health, and can be told to die at the start or to have a child. */
public final class FakePart {
  private FakePart() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals("die")) {
      System.err.println("The fake part cannot start: its data in /nowhere is damaged.");
      System.err.println("\tat org.waishi.local.supervisor.FakePart.main(FakePart.java:1)");
      System.exit(3);
    }
    if (args.length > 1) {
      Process child = new ProcessBuilder("sleep", "300").start();
      Files.writeString(Path.of(args[1]), "" + child.pid());
    }
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    HttpServer server = HttpServer.create(address, 8);
    server.createContext("/health", exchange -> exchange.sendResponseHeaders(200, -1));
    server.start();
    System.out.println("fake part ready");
  }
}
