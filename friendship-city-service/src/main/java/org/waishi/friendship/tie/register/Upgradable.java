package org.waishi.friendship.tie.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;

/** A lead that upgrades nothing, or a standing cooperation tie with the same city to a sister. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Upgradable.Check.class)
@interface Upgradable {

  /** Key of the text. */
  String message() default "{waishi.upgradable}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks the lesser tie up. */
  record Check(Ties ties) implements ConstraintValidator<Upgradable, NewTie> {

    @Override
    public boolean isValid(NewTie lead, ConstraintValidatorContext context) {
      String upgrades = lead.upgrades();
      if (upgrades == null || isUpgradable(lead, upgrades)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("upgrades")
          .addConstraintViolation();
      return false;
    }

    private boolean isUpgradable(NewTie lead, String upgrades) {
      return lead.kind() == TieKind.SISTER
          && ties.find(upgrades).filter(tie -> fits(tie.state(), lead.cityId())).isPresent();
    }

    private static boolean fits(Tie lesser, String cityId) {
      return lesser.kind() == TieKind.COOPERATION
          && lesser.state().stands()
          && lesser.cityId().equals(cityId);
    }
  }
}
