package org.waishi.platform.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the web conventions.
 *
 * @param maxBody the largest request body that is read
 * @param bodies other limits, by the beginning of the path that they hold for; the longest wins
 * @param csvRows the longest table that is imported at once
 * @param gateways the pattern of the addresses from which {@code X-Forwarded-For} is believed
 * @param problemTexts base name of the service's own bundle of problem texts
 */
@ConfigurationProperties("waishi.web")
public record WebSettings(
    @DefaultValue("1MB") DataSize maxBody,
    @DefaultValue Map<String, DataSize> bodies,
    @DefaultValue("10000") int csvRows,
    @DefaultValue("127\\.\\d+\\.\\d+\\.\\d+|::1|0:0:0:0:0:0:0:1") String gateways,
    @DefaultValue("problems") String problemTexts) {

  /** Keeps its own copy. */
  public WebSettings {
    bodies = Map.copyOf(bodies);
  }
}
