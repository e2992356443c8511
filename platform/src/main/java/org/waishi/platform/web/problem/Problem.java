package org.waishi.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not a success (RFC 9457), in the caller's language.
 *
 * @param type {@code urn:waishi:problem:} and the code
 * @param title what sort of problem this is
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance the path that was asked
 * @param code stable name of the sort of problem
 * @param traceId what to tell the operators
 * @param errors what is wrong with which field, all at once
 * @param reasons which rules say no, all at once
 * @param allowedSteps steps that would be taken now, as names of resources to post to
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String traceId,
    List<FieldError> errors,
    List<Reason> reasons,
    List<String> allowedSteps) {

  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What is wrong with one field, parameter or header. What was sent is never repeated.
   *
   * @param row of a table, as a spreadsheet counts, the head being 1; absent outside of tables
   * @param field path within the body, {@code guests[0].name}, or the name of a parameter, header
   *     or column
   */
  public record FieldError(@Nullable Long row, String field, String code, String message) {}

  /**
   * A rule that says no.
   *
   * @param about what the rule looked at, shown beside code and message
   */
  public record Reason(String code, String message, @JsonAnyGetter Map<String, Object> about) {}
}
