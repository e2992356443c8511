package org.waishi.gateway.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection that says as little as it likes, and hears what is said to it. */
public final class SlowClient implements AutoCloseable {

  private final Socket socket;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private SlowClient(Socket socket) {
    this.socket = socket;
  }

  public static SlowClient of(int port) {
    try {
      Socket socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(10);
      return new SlowClient(socket);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public void say(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Says a little more, if anybody still listens. */
  public SlowClient drips(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException hungUp) {
      // Seen by reading.
    }
    return this;
  }

  /** Whether the other side has closed the connection; reads what it said before. */
  public boolean isHungUpOn() {
    try {
      int next = socket.getInputStream().read();
      while (next >= 0) {
        heard.write(next);
        next = socket.getInputStream().read();
      }
      return true;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  public String heard() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
