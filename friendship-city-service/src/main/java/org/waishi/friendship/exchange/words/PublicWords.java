package org.waishi.friendship.exchange.words;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that go into facts, and so must not be about a person: one line without an e-mail address,
 * a long number or a form of address. A bare name no pattern finds.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = 300)
@Pattern(
    regexp =
        "(?!.*(?:\\S@\\S|\\d{7,}|先生|女士|小姐|阁下|\\b(?:Mr|Mrs|Ms|Miss|Madam)\\b))[^\\p{Cntrl}]*\\S"
            + "[^\\p{Cntrl}]*")
public @interface PublicWords {

  /** Key of the text. */
  String message() default "{waishi.public-words}";

  /** Unused. */
  Class<?>[] groups() default {};

  /** Unused. */
  Class<? extends Payload>[] payload() default {};
}
