package org.waishi.friendship.tie.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waishi.friendship.tie.TieKind;

/** A lead that names two institutions if it is for a grass-roots tie, and none if it is not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamesInstitutions.Check.class)
@interface NamesInstitutions {

  /** Key of the text. */
  String message() default "{waishi.names-institutions}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks whether they are there. */
  record Check() implements ConstraintValidator<NamesInstitutions, NewTie> {

    @Override
    public boolean isValid(NewTie lead, ConstraintValidatorContext context) {
      boolean named = lead.institutions() != null;
      if (named == (lead.kind() == TieKind.GRASS_ROOTS)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("institutions")
          .addConstraintViolation();
      return false;
    }
  }
}
