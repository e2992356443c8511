package org.waishi.platform.web.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a caller's terms what was expected where something else was sent. */
public final class Types {

  private static final Map<Class<?>, String> EXAMPLES =
      Map.of(
          LocalDate.class, "2026-11-23",
          Instant.class, "2026-11-23T09:00:00.000Z",
          UUID.class, "019abf00-0000-7000-8000-000000000000",
          Boolean.class, "true, false",
          boolean.class, "true, false",
          String.class, "\"…\"");

  private Types() {}

  public static Fault mismatch(String field, @Nullable Class<?> expected) {
    return Fault.of(field, "type-mismatch").with("expected", describe(expected));
  }

  private static String describe(@Nullable Class<?> type) {
    if (type == null) {
      return "{ … }";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    return EXAMPLES.getOrDefault(type, shape(type));
  }

  private static String shape(Class<?> type) {
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "[ … ]";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "12";
    }
    return Temporal.class.isAssignableFrom(type) ? "ISO 8601" : "{ … }";
  }
}
