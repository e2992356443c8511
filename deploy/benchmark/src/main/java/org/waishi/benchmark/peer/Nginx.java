package org.waishi.benchmark.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** An nginx of our own before one service, for as long as it is measured. */
public final class Nginx implements AutoCloseable {

  private static final int PORT = 28_180;
  private static final int TRIES = 100;
  private static final long PAUSE_NANOS = 50_000_000;

  private final Child child;

  private Nginx(Child child) {
    this.child = child;
  }

  public static Optional<Path> installed() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Nginx before(Path program, URI service) throws IOException {
    Path folder = Files.createTempDirectory("waishi-nginx");
    Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(folder, service));
    List<String> command =
        List.of(
            program.toString(), "-p", folder.toString(), "-c", settings.toString(), "-e", "stderr");
    Nginx nginx = new Nginx(new Child(folder, command));
    nginx.awaitReady();
    return nginx;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + PORT);
  }

  private void awaitReady() throws IOException {
    for (int tries = 0; tries < TRIES && child.process().isAlive(); tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", PORT));
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    throw child.unusable("nginx");
  }

  private static String settings(Path folder, URI service) {
    return """
    daemon off;
    worker_processes 2;
    pid %1$s/pid;
    error_log stderr;
    events { worker_connections 1024; }
    http {
      access_log off;
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      upstream service { server %2$s; keepalive 64; }
      server {
        listen 127.0.0.1:%3$d;
        keepalive_requests 1000000;
        location / {
          proxy_pass http://service;
          proxy_http_version 1.1;
          proxy_set_header Connection "";
        }
      }
    }
    """
        .formatted(folder, service.getAuthority(), PORT);
  }

  @Override
  public void close() throws IOException {
    child.close();
  }
}
