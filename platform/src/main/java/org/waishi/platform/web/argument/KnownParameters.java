package org.waishi.platform.web.argument;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;
import org.waishi.platform.web.request.Requests;

/**
 * Refuses query parameters that a handler does not know: a misspelt filter must not look like a
 * list without it.
 *
 * <p>Known are {@code @RequestParam}s, the components of record parameters, and those of a page.
 * What is wrong with a page is found here too; where a record follows, {@link QueryArgument} tells
 * it all.
 */
public final class KnownParameters implements HandlerInterceptor {

  private static final Set<Class<?>> OTHERWISE_READ = Set.of(Origin.class, Step.class);

  private static final String FOUND = KnownParameters.class.getName();

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      List<Fault> faults = new ArrayList<>(unknown(request, method));
      if (parameters(method).anyMatch(one -> one.getParameterType() == PageRequest.class)) {
        faults.addAll(PageArgument.faults(request));
      }
      tell(faults, request, method);
    }
    return true;
  }

  /** What was found in the query of this request, if it was not told at once. */
  static List<Fault> foundIn(NativeWebRequest request) {
    return Requests.servlet(request).getAttribute(FOUND) instanceof Found(var faults)
        ? faults
        : List.of();
  }

  private record Found(List<Fault> faults) {}

  private static void tell(List<Fault> faults, HttpServletRequest request, HandlerMethod handler) {
    if (parameters(handler).anyMatch(QueryArgument::reads)) {
      request.setAttribute(FOUND, new Found(List.copyOf(faults)));
    } else if (!faults.isEmpty()) {
      throw Rejection.invalid(faults).thrown();
    }
  }

  private List<Fault> unknown(HttpServletRequest request, HandlerMethod handler) {
    Set<String> names = known.computeIfAbsent(handler.getMethod(), any -> names(handler));
    return request.getParameterMap().keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .map(name -> Fault.of(name, "unknown-parameter"))
        .toList();
  }

  private static Set<String> names(HandlerMethod handler) {
    return parameters(handler)
        .flatMap(KnownParameters::names)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<MethodParameter> parameters(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters());
  }

  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.getParameterType() == PageRequest.class) {
      return Stream.of(PageArgument.LIMIT, PageArgument.AFTER);
    }
    RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
    return named == null ? components(parameter) : Stream.of(name(parameter, named));
  }

  private static String name(MethodParameter parameter, RequestParam annotation) {
    return annotation.name().isEmpty()
        ? Objects.requireNonNull(parameter.getParameter().getName())
        : annotation.name();
  }

  private static Stream<String> components(MethodParameter parameter) {
    return parameter.getParameterType().isRecord() && bound(parameter)
        ? Stream.of(parameter.getParameterType().getRecordComponents())
            .map(RecordComponent::getName)
        : Stream.empty();
  }

  private static boolean bound(MethodParameter parameter) {
    return !OTHERWISE_READ.contains(parameter.getParameterType())
        && !parameter.hasParameterAnnotation(RequestBody.class);
  }
}
