package org.waishi.platform.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * One way of writing JSON and two of reading it: strictly what callers send, tolerantly what other
 * services say.
 */
public final class JsonSettings {

  private JsonSettings() {}

  /** What every mapper shares; unknown fields are refused. */
  public static JsonMapper.Builder apply(JsonMapper.Builder builder) {
    return builder
        .addModule(values())
        .changeDefaultPropertyInclusion(now -> now.withValueInclusion(JsonInclude.Include.NON_NULL))
        .withConfigOverride(
            LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
        .disable(
            MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** For what callers send: a field nobody knows is a fault. */
  public static JsonMapper strict() {
    return apply(JsonMapper.builder()).build();
  }

  /** For what other services and the store say: a field nobody knows is passed over. */
  public static JsonMapper tolerant() {
    return apply(JsonMapper.builder())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static SimpleModule values() {
    return new SimpleModule("waishi-values")
        .addDeserializer(String.class, new Text())
        .addSerializer(Instant.class, new InstantFormat.Writer())
        .addDeserializer(Instant.class, new InstantFormat.Reader())
        .addKeySerializer(Instant.class, new InstantFormat.KeyWriter());
  }
}
