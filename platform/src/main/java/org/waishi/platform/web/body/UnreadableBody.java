package org.waishi.platform.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;
import org.waishi.platform.web.problem.Types;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body could not be read: the place in it, and never a class of ours. */
public final class UnreadableBody {

  private UnreadableBody() {}

  public static Rejection rejection(HttpMessageNotReadableException failure) {
    Rejection tooLarge = BodyLimit.causeOf(failure);
    if (tooLarge != null) {
      return tooLarge;
    }
    return switch (failure.getCause()) {
      case DatabindException wrong -> Rejection.invalid(List.of(fault(wrong)));
      case JacksonException broken -> at(broken.getLocation());
      case null, default -> Rejection.of(400, "body-required");
    };
  }

  static Fault fault(JacksonException wrong) {
    String field = path(wrong.getPath());
    return switch (wrong) {
      case UnrecognizedPropertyException unknown -> Fault.of(field, "unknown-field");
      case MismatchedInputException mismatch -> Types.mismatch(field, expected(mismatch));
      case InputCoercionException coercion -> Types.mismatch(field, expected(coercion));
      default -> Fault.of(field, "unreadable");
    };
  }

  /** What was expected in the place that could not be read, if that is known. */
  static @Nullable Class<?> expected(JacksonException wrong) {
    return switch (wrong) {
      case MismatchedInputException mismatch -> mismatch.getTargetType();
      case InputCoercionException coercion -> coercion.getTargetType();
      default -> null;
    };
  }

  private static Rejection at(TokenStreamLocation place) {
    return Rejection.of(400, "unreadable-body")
        .with("line", place.getLineNr())
        .with("column", place.getColumnNr());
  }

  private static String path(List<JacksonException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : references) {
      path.append(step(step, path.isEmpty()));
    }
    return path.toString();
  }

  private static String step(JacksonException.Reference step, boolean first) {
    String name = step.getPropertyName();
    if (name == null) {
      return "[" + step.getIndex() + "]";
    }
    return first ? name : "." + name;
  }
}
