package org.waishi.event.date;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days does not run backwards; told of {@code to}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Forward.Check.class)
public @interface Forward {

  /** Where the text stands. */
  String message() default "{org.waishi.event.forward}";

  /** As the validator wants it. */
  Class<?>[] groups() default {};

  /** As the validator wants it. */
  Class<? extends Payload>[] payload() default {};

  /** From a day to a day; an open end is null. */
  interface Days {

    @Nullable LocalDate from();

    @Nullable LocalDate to();
  }

  /** Looks at a span. */
  final class Check implements ConstraintValidator<Forward, Days> {
    @Override
    public boolean isValid(Days span, ConstraintValidatorContext context) {
      LocalDate from = span.from();
      LocalDate to = span.to();
      if (from == null || to == null || !to.isBefore(from)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("to")
          .addConstraintViolation();
      return false;
    }
  }
}
