package org.waishi.platform.web.body;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.waishi.platform.web.problem.Codes;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Types;

/** The faults that the validator and the binder found, all of them, in the order of fields. */
public final class ValidationFaults {

  private ValidationFaults() {}

  public static List<Fault> of(BindException wrong) {
    return sorted(wrong.getAllErrors().stream().map(error -> fault(wrong, error)));
  }

  public static List<Fault> of(HandlerMethodValidationException wrong) {
    return sorted(wrong.getParameterValidationResults().stream().flatMap(ValidationFaults::faults));
  }

  public static Fault of(String field, ConstraintViolation<?> violation) {
    return Fault.said(
        field,
        Codes.kebab(
            violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()),
        violation.getMessage());
  }

  public static List<Fault> sorted(Stream<Fault> faults) {
    return faults
        .sorted(java.util.Comparator.comparing(Fault::field).thenComparing(Fault::code))
        .toList();
  }

  private static Stream<Fault> faults(ParameterValidationResult result) {
    if (result instanceof ParameterErrors errors) {
      return errors.getAllErrors().stream().map(ValidationFaults::fault);
    }
    String name = name(result);
    return result.getResolvableErrors().stream().map(error -> fault(name, error));
  }

  private static String name(ParameterValidationResult result) {
    RequestHeader header = result.getMethodParameter().getParameterAnnotation(RequestHeader.class);
    String plain = String.valueOf(result.getMethodParameter().getParameterName());
    return header == null || header.name().isEmpty() ? plain : header.name();
  }

  private static Fault fault(BindException wrong, ObjectError error) {
    if (error instanceof FieldError field && field.isBindingFailure()) {
      return Types.mismatch(field.getField(), wrong.getFieldType(field.getField()));
    }
    return fault(error);
  }

  private static Fault fault(ObjectError error) {
    return fault(error instanceof FieldError field ? field.getField() : "", error);
  }

  private static Fault fault(String field, MessageSourceResolvable error) {
    String[] codes = error.getCodes();
    String constraint = codes == null ? "invalid" : codes[codes.length - 1];
    return Fault.said(
        field,
        Codes.kebab(constraint),
        Objects.requireNonNullElse(error.getDefaultMessage(), constraint));
  }
}
