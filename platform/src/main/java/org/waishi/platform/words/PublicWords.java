package org.waishi.platform.words;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Words that go into facts: one line of at most 300 characters, not blank, without {@linkplain
 * PersonalMarks marks of a person}. Nothing at all is well.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PublicWords.Check.class)
@ReportAsSingleViolation
@Size(max = 300)
@Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*")
public @interface PublicWords {

  /** Key of the text. */
  String message() default "{waishi.public-words}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};

  /** Looks for marks of a person. */
  record Check() implements ConstraintValidator<PublicWords, @Nullable String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return !PersonalMarks.in(text);
    }
  }
}
