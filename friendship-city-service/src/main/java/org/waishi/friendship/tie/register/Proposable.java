package org.waishi.friendship.tie.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.tie.TieKind;

/** A kind of tie that the office can propose: not one whose class nobody knows. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Proposable.Check.class)
@interface Proposable {

  /** Key of the text. */
  String message() default "{waishi.proposable}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at the kind; a missing one is told by another constraint. */
  record Check() implements ConstraintValidator<Proposable, @Nullable TieKind> {

    @Override
    public boolean isValid(@Nullable TieKind kind, ConstraintValidatorContext context) {
      return kind != TieKind.UNVERIFIED;
    }
  }
}
