package org.waishi.local.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.waishi.local.identity.SampleUser;
import org.waishi.local.supervisor.part.Layout;
import org.waishi.local.supervisor.watch.PartWatch;

/** The page people see when everything is up: where it is, who may sign in, how to stop. */
record Welcome(Layout at, List<PartWatch> parts, Duration total) {

  String text() {
    return """

        Waishi is up after %.1f s.

        %s

          Gateway (API)      %s
          Sign-in (OIDC)     %s
          Kafka              %s
          Document store     mongodb://127.0.0.1:%d
          Logs               %s

          Sample users; the password is the user name:
        %s

          A token for curl   deploy/local/token%s officer
          How the parts do   deploy/local/ctl%s parts
          Stop               Ctrl-C here, or deploy/local/stop%s
        """
        .formatted(
            total.toMillis() / 1000.0,
            times(),
            at.gateway(),
            at.issuer(),
            at.bootstrapServers(),
            at.port(27117),
            at.data().resolve("logs"),
            users(),
            dataOption(),
            dataOption(),
            dataOption());
  }

  private String times() {
    return parts.stream()
        .map(
            part ->
                "  %-28s %5.1f s  %4d MB"
                    .formatted(
                        part.part().name(),
                        part.toHealthy().toMillis() / 1000.0,
                        PartReport.of(part).rssKilobytes() / 1024))
        .collect(Collectors.joining("\n"));
  }

  private static String users() {
    return SampleUser.ALL.stream()
        .map(
            user ->
                "    %-14s %-21s %s"
                    .formatted(user.username(), String.join(" + ", user.roles()), user.name()))
        .collect(Collectors.joining("\n"));
  }

  private String dataOption() {
    boolean usual = at.data().equals(at.project().resolve("deploy/local/data"));
    return usual ? "" : " --data " + at.data();
  }
}
