package org.waishi.platform.web.failure;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.waishi.platform.calendar.YearNotAnnounced;
import org.waishi.platform.command.Busy;
import org.waishi.platform.web.body.BodyLimit;
import org.waishi.platform.web.body.ValidationFaults;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;

/** What is answered when something other than Spring MVC failed. */
final class Failures {

  private static final Duration LATER = Duration.ofSeconds(5);

  private static final Duration NEXT_DAY = Duration.ofDays(1);

  private Failures() {}

  static Rejection rejection(Throwable failure) {
    return switch (failure) {
      case AccessDeniedException denied -> Rejection.of(403, "forbidden");
      case AuthenticationException unknown -> unauthenticated();
      case ConstraintViolationException wrong -> invalid(wrong);
      case Busy busy -> later("busy", busy.retryAfter());
      case YearNotAnnounced missing ->
          later("calendar-missing", NEXT_DAY).with("year", String.valueOf(missing.year()));
      case MongoException store when isOutage(store) -> later("store-unavailable", LATER);
      default -> other(failure);
    };
  }

  static Rejection unauthenticated() {
    return Rejection.of(401, "unauthenticated").header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  private static Rejection other(Throwable failure) {
    Rejection tooLarge = BodyLimit.causeOf(failure);
    return tooLarge == null ? Rejection.of(500, "internal-error") : tooLarge;
  }

  private static Rejection later(String code, Duration retryAfter) {
    return Rejection.of(503, code)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
  }

  /** A server that answers with an error is up, unless the error is that it cannot serve now. */
  private static boolean isOutage(MongoException failure) {
    return !(failure instanceof MongoServerException)
        || failure instanceof MongoExecutionTimeoutException
        || failure instanceof MongoNodeIsRecoveringException
        || failure instanceof MongoNotPrimaryException
        || failure.hasErrorLabel("RetryableWriteError");
  }

  private static Rejection invalid(ConstraintViolationException wrong) {
    return Rejection.invalid(
        wrong.getConstraintViolations().stream().map(Failures::fault).toList());
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return ValidationFaults.of(path.substring(path.indexOf('.') + 1), violation);
  }
}
