package org.waishi.platform.web.argument;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;
import org.waishi.platform.web.body.ValidationFaults;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;

/**
 * Reads the record that holds a list's filters, as Spring does; but tells its faults together with
 * those that {@link KnownParameters} has found in the rest of the query.
 */
public final class QueryArgument implements HandlerMethodArgumentResolver {

  private final ServletModelAttributeMethodProcessor binding =
      new ServletModelAttributeMethodProcessor(true);
  private final Validator validator;

  public QueryArgument(Validator validator) {
    this.validator = validator;
  }

  /** Whether this parameter is a record of plain values from the query. */
  static boolean reads(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type.isRecord()
        && !parameter.hasParameterAnnotation(RequestBody.class)
        && Stream.of(type.getRecordComponents())
            .allMatch(component -> BeanUtils.isSimpleValueType(component.getType()));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return reads(parameter);
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    List<Fault> faults = new ArrayList<>(KnownParameters.foundIn(request));
    Object read = null;
    try {
      read = binding.resolveArgument(parameter, container, request, binders);
    } catch (BindException wrong) {
      faults.addAll(ValidationFaults.of(wrong));
      faults.addAll(besides(wrong, parameter, request, binders));
    }
    if (!faults.isEmpty()) {
      throw Rejection.invalid(ValidationFaults.sorted(faults.stream())).thrown();
    }
    return read;
  }

  /** Where one value is of the wrong type, Spring leaves the others unchecked. */
  private List<Fault> besides(
      BindException wrong,
      MethodParameter parameter,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    List<Fault> faults = new ArrayList<>();
    for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
      String name = component.getName();
      if (binders != null && !wrong.hasFieldErrors(name)) {
        Object value =
            binders
                .createBinder(request, null, name)
                .convertIfNecessary(request.getParameter(name), component.getType());
        validator.validateValue(parameter.getParameterType(), name, value).stream()
            .map(violation -> ValidationFaults.of(name, violation))
            .forEach(faults::add);
      }
    }
    return faults;
  }
}
