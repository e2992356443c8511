package org.waishi.apec;

import java.util.Map;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.Speaker;

/** The consular service, as far as it speaks of alerts. */
final class SaidAlerts implements AutoCloseable {

  static final String TOPIC = "consular.alert.v1";

  private final Speaker speaker = new Speaker(RealParts.broker());

  void raised(String alert, long version, String country, String level) {
    say("raised", alert, version, Map.of("alertId", alert, "country", country, "level", level));
  }

  void changed(String alert, long version, String country, String level) {
    say("changed", alert, version, Map.of("alertId", alert, "country", country, "level", level));
  }

  void lapsed(String alert, long version, String country) {
    say("lapsed", alert, version, Map.of("alertId", alert, "country", country));
  }

  private void say(String what, String alert, long version, Map<String, String> content) {
    speaker.say(TOPIC, "org.waishi.consular.alert-" + what + ".v1", alert, version, content);
  }

  @Override
  public void close() {
    speaker.close();
  }
}
