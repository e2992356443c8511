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
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Countries;

/** The id of a city in the register, whose country is there too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownCity.Check.class)
@interface KnownCity {

  /** Key of the text. */
  String message() default "{waishi.known-city}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks it up; what is missing is told by another constraint. */
  record Check(Cities cities, Countries countries)
      implements ConstraintValidator<KnownCity, @Nullable String> {

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
      return id == null || id.isBlank() || isKnown(id);
    }

    private boolean isKnown(String id) {
      return cities.find(id).flatMap(city -> countries.find(city.state().iso2())).isPresent();
    }
  }
}
