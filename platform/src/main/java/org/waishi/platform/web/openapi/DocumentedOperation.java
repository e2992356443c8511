package org.waishi.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Step;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;
import org.waishi.platform.web.argument.OriginArgument;
import org.waishi.platform.web.argument.PageArgument;
import org.waishi.platform.web.argument.StepArgument;
import org.waishi.platform.web.problem.Problem;

/** Adds to one operation what follows from the conventions: headers, problems, roles, examples. */
final class DocumentedOperation implements GlobalOperationCustomizer {

  static final String PROBLEM = "Problem";

  private static final int[] ALWAYS = {400, 401, 403, 429, 500, 503};

  private final ApiExamples examples;

  DocumentedOperation(ApiExamples examples) {
    this.examples = examples;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    operation.operationId(name(handler));
    success(operation, handler);
    problems(operation, ALWAYS);
    if (has(handler, Step.class)) {
      operation.addParametersItem(id());
    }
    if (has(handler, Precondition.class, Step.class)) {
      operation.addParametersItem(ifMatch());
      problems(operation, 404, 409, 412, 422, 428);
    }
    if (handler.hasMethodAnnotation(Creates.class)) {
      problems(operation, 409, 422);
    }
    if (has(handler, Origin.class, Step.class)) {
      operation.addParametersItem(key(handler.hasMethodAnnotation(Creates.class)));
    }
    paging(operation, handler);
    roles(operation, handler);
    examples.add(operation);
    return operation;
  }

  /** {@code Tie.propose} for {@code TieController.propose}. */
  private static String name(HandlerMethod handler) {
    return handler.getBeanType().getSimpleName().replaceFirst("Controller$", "")
        + "."
        + handler.getMethod().getName();
  }

  private static boolean has(HandlerMethod handler, Class<?>... types) {
    List<Class<?>> parameters = Arrays.asList(handler.getMethod().getParameterTypes());
    return Arrays.stream(types).anyMatch(parameters::contains);
  }

  /** Springdoc guesses 200; a creation answers 201 with the way to what was made. */
  private static void success(Operation operation, HandlerMethod handler) {
    ApiResponse ok = operation.getResponses().get("200");
    if (ok == null || !handler.hasMethodAnnotation(Creates.class)) {
      return;
    }
    Map<String, Header> headers = new LinkedHashMap<>();
    headers.put("Location", new Header().schema(new StringSchema()));
    headers.put("ETag", new Header().schema(new StringSchema()));
    headers.put(Answers.REPLAYED, new Header().schema(new StringSchema()));
    operation.getResponses().remove("200");
    operation.getResponses().addApiResponse("201", ok.description("Created").headers(headers));
  }

  private static void problems(Operation operation, int... statuses) {
    Map<String, ApiResponse> all = new TreeMap<>(operation.getResponses());
    for (int status : statuses) {
      all.putIfAbsent(String.valueOf(status), problem(status));
    }
    ApiResponses sorted = new ApiResponses();
    sorted.putAll(all);
    operation.responses(sorted);
  }

  private static ApiResponse problem(int status) {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description(HttpStatus.valueOf(status).getReasonPhrase())
        .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema)));
  }

  private static Parameter id() {
    return new Parameter()
        .in("path")
        .name(StepArgument.ID)
        .required(true)
        .schema(new StringSchema());
  }

  private static Parameter ifMatch() {
    return header("If-Match", "The ETag of the version that was seen", true).example("\"7\"");
  }

  private static Parameter key(boolean required) {
    return header(OriginArgument.KEY, "Makes a repeat of this request happen once", required)
        .example("4f2c1c5e-1d0b-4f0e-9a51-000000000001");
  }

  private static Parameter header(String name, String description, boolean required) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .required(required)
        .schema(new StringSchema());
  }

  private static void paging(Operation operation, HandlerMethod handler) {
    if (!has(handler, PageRequest.class)) {
      return;
    }
    Schema<?> limit =
        new IntegerSchema()
            .minimum(BigDecimal.ONE)
            .maximum(BigDecimal.valueOf(PageRequest.MOST))
            ._default(PageRequest.USUAL);
    operation.addParametersItem(
        new Parameter().in("query").name(PageArgument.LIMIT).schema(limit).required(false));
    operation.addParametersItem(
        new Parameter()
            .in("query")
            .name(PageArgument.AFTER)
            .description("\"next\" of the page before")
            .schema(new StringSchema())
            .required(false));
  }

  private static void roles(Operation operation, HandlerMethod handler) {
    RolesAllowed allowed = handler.getMethodAnnotation(RolesAllowed.class);
    RolesAllowed roles =
        allowed == null
            ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RolesAllowed.class)
            : allowed;
    if (roles != null) {
      operation.addExtension("x-roles", Arrays.asList(roles.value()));
    }
  }
}
