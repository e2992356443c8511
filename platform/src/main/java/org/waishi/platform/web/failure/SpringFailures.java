package org.waishi.platform.web.failure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.waishi.platform.web.body.UnreadableBody;
import org.waishi.platform.web.body.ValidationFaults;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;
import org.waishi.platform.web.problem.Types;

/** What is answered to a request that Spring MVC itself could not hand to a handler. */
final class SpringFailures {

  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          401, "unauthenticated",
          403, "forbidden",
          404, "unknown-path",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "body-too-large",
          414, "uri-too-long",
          415, "unsupported-media-type",
          503, "unavailable");

  /** The server's statuses for what is the caller's doing: a method or version of HTTP unknown. */
  private static final Set<Integer> THEIRS = Set.of(501, 505);

  private SpringFailures() {}

  static Rejection rejection(Exception failure, HttpStatusCode status) {
    return switch (failure) {
      case HttpMessageNotReadableException unreadable -> UnreadableBody.rejection(unreadable);
      case BindException wrong -> Rejection.invalid(ValidationFaults.of(wrong));
      case HandlerMethodValidationException wrong when !wrong.isForReturnValue() ->
          Rejection.invalid(ValidationFaults.of(wrong));
      case MethodArgumentTypeMismatchException wrong ->
          one(Types.mismatch(wrong.getName(), wrong.getRequiredType()));
      case TypeMismatchException wrong ->
          one(Types.mismatch(String.valueOf(wrong.getPropertyName()), wrong.getRequiredType()));
      case MissingServletRequestParameterException missing ->
          one(Fault.of(missing.getParameterName(), "required"));
      case MissingRequestHeaderException missing ->
          one(Fault.of(missing.getHeaderName(), "required"));
      default -> named(failure, status);
    };
  }

  /** The problem for a status about which nothing more is known. */
  static Rejection ofStatus(int status) {
    String other = status < 500 || THEIRS.contains(status) ? "bad-request" : "internal-error";
    return Rejection.of(status, BY_STATUS.getOrDefault(status, other));
  }

  private static Rejection one(Fault fault) {
    return Rejection.invalid(List.of(fault));
  }

  private static Rejection named(Exception failure, HttpStatusCode status) {
    return switch (failure) {
      case HttpRequestMethodNotSupportedException method ->
          ofStatus(405)
              .with("method", method.getMethod())
              .header(HttpHeaders.ALLOW, allowed(method));
      case HttpMediaTypeNotSupportedException type ->
          ofStatus(415).with("supported", names(type.getSupportedMediaTypes()));
      case HttpMediaTypeNotAcceptableException type ->
          ofStatus(406).with("supported", names(type.getSupportedMediaTypes()));
      case ErrorResponse other -> ofStatus(other.getStatusCode().value());
      default -> ofStatus(status.value());
    };
  }

  private static String allowed(HttpRequestMethodNotSupportedException failure) {
    String[] methods = failure.getSupportedMethods();
    return methods == null ? "" : String.join(", ", Objects.requireNonNull(methods));
  }

  private static String names(List<? extends MimeType> types) {
    return types.stream().map(MimeType::toString).distinct().collect(Collectors.joining(", "));
  }
}
