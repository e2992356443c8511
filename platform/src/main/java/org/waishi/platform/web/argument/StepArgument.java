package org.waishi.platform.web.argument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.waishi.platform.command.Step;
import org.waishi.platform.web.request.Requests;

/** Reads which step a caller wants to take; the handler's path has a variable {@code {id}}. */
public final class StepArgument implements HandlerMethodArgumentResolver {

  public static final String ID = "id";

  private final OriginArgument origins;
  private final PreconditionArgument preconditions;

  public StepArgument(OriginArgument origins, PreconditionArgument preconditions) {
    this.origins = origins;
    this.preconditions = preconditions;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Step.class;
  }

  @Override
  public Step resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servlet = Requests.servlet(request);
    return new Step(
        id(servlet),
        name(servlet),
        origins.resolveArgument(parameter, container, request, binders),
        preconditions.resolveArgument(parameter, container, request, binders));
  }

  private static String id(HttpServletRequest request) {
    Map<?, ?> variables =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return Objects.toString(
        Objects.requireNonNull(variables.get(ID), "path variables: none is {id} (expected: one)"));
  }

  private static String name(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
