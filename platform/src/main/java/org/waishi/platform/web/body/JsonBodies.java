package org.waishi.platform.web.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bodies to their end whatever is wrong with them, so that unknown fields, values of the
 * wrong type and broken constraints are told all at once.
 */
public final class JsonBodies extends JacksonJsonHttpMessageConverter {

  private final Validator validator;

  public JsonBodies(JsonMapper json, Validator validator) {
    super(json);
    this.validator = validator;
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    BodyReading reading = new BodyReading(defaultMapper, getJavaType(type.getType(), null));
    Object body = read(reading, message);
    if (!reading.faults().isEmpty()) {
      throw Rejection.invalid(joined(reading.faults(), violations(body))).thrown();
    }
    if (body == null) {
      throw Rejection.of(400, "body-required").thrown();
    }
    return body;
  }

  private static @Nullable Object read(BodyReading reading, HttpInputMessage message)
      throws IOException {
    try {
      return reading.read(message.getBody().readAllBytes());
    } catch (JacksonException broken) {
      throw new HttpMessageNotReadableException("no JSON", broken, message);
    }
  }

  private List<Fault> violations(@Nullable Object body) {
    List<Fault> all = new ArrayList<>();
    if (body != null) {
      validator.validate(body).forEach(violation -> all.add(fault(violation)));
    }
    return all;
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    return ValidationFaults.of(violation.getPropertyPath().toString(), violation);
  }

  /** What could not be read is not also told to be missing. */
  private static List<Fault> joined(List<Fault> unread, List<Fault> broken) {
    Map<String, Fault> byField = new LinkedHashMap<>();
    unread.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
    List<Fault> all = new ArrayList<>(byField.values());
    broken.stream().filter(fault -> !byField.containsKey(fault.field())).forEach(all::add);
    return ValidationFaults.sorted(all.stream());
  }
}
