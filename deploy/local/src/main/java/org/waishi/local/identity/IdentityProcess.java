package org.waishi.local.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.waishi.local.Arguments;
import org.waishi.local.Ports;

/**
 * Runs the identity provider until it is told to end.
 *
 * <p>{@code --port=19000 --data=DIR}; a port of 0 means any free one. The issuer is {@code
 * http://127.0.0.1:PORT}. Says {@code identity ready on 127.0.0.1:PORT} once people can sign in,
 * and one sentence on standard error with exit code 1 when it cannot start.
 */
public final class IdentityProcess {
  private IdentityProcess() {}

  public static void main(String[] args) {
    try {
      run(Arguments.of(args));
    } catch (IOException refused) {
      end(refused);
    } catch (RuntimeException failure) {
      end(rootOf(failure));
    }
  }

  private static void end(Throwable reason) {
    System.err.println("The identity provider cannot start: " + reason.getMessage() + ".");
    Runtime.getRuntime().halt(1);
  }

  private static void run(Arguments arguments) throws IOException {
    int port = Ports.orFree(arguments.number("port", 19000));
    Path data = Path.of(arguments.required("data")).toAbsolutePath();
    if (!Ports.isFree(port)) {
      throw new IOException("port " + port + " is taken by another process");
    }
    SigningKey.in(data);
    var application = new SpringApplication(IdentityConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLazyInitialization(true);
    application.setDefaultProperties(properties(port, data));
    application.run();
    System.out.println("identity ready on 127.0.0.1:" + port);
  }

  /** Set here, not in a file: this jar lies on other modules' test class paths. */
  private static Map<String, Object> properties(int port, Path data) {
    return Map.of(
        "spring.main.log-startup-info", "false",
        "logging.config", "classpath:waishi-local-logback.xml",
        "server.address", "127.0.0.1",
        "server.port", port,
        "server.servlet.session.cookie.name", "WAISHI_IDENTITY",
        "identity.issuer", "http://127.0.0.1:" + port,
        "identity.data", data.toString());
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
