package org.waishi.platform.table.desk;

import jakarta.validation.Validator;
import java.util.function.UnaryOperator;

/**
 * What must be true of a field of a body by hand must be true of the same cell of a table.
 *
 * @param validator knows the rules that stand at the fields of bodies
 */
public record FieldRules(Validator validator) {

  /**
   * Lets a value through as it is.
   *
   * @return throws an IllegalArgumentException that names the field, and never the value
   */
  public <T> UnaryOperator<T> of(Class<?> body, String field) {
    return value -> {
      if (!validator.validateValue(body, field, value).isEmpty()) {
        throw new IllegalArgumentException(field);
      }
      return value;
    };
  }
}
