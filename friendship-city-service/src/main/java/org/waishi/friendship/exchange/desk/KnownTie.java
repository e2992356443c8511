package org.waishi.friendship.exchange.desk;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.tie.register.Ties;

/** The id of a tie in the register. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownTie.Check.class)
public @interface KnownTie {

  /** Key of the text. */
  String message() default "{waishi.known-tie}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks it up; what is missing is told by another constraint. */
  record Check(Ties ties) implements ConstraintValidator<KnownTie, @Nullable String> {

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
      return id == null || id.isBlank() || ties.find(id).isPresent();
    }
  }
}
