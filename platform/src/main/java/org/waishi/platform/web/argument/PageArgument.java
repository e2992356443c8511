package org.waishi.platform.web.argument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.request.Requests;

/** Reads {@code ?limit=…&after=…}; {@link KnownParameters} tells what is wrong with them. */
public final class PageArgument implements HandlerMethodArgumentResolver {

  public static final String LIMIT = "limit";
  public static final String AFTER = "after";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public PageRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return read(Requests.servlet(request), new ArrayList<>());
  }

  /** What is wrong with the page that is asked for; told before anything is read. */
  static List<Fault> faults(HttpServletRequest request) {
    List<Fault> faults = new ArrayList<>();
    read(request, faults);
    return faults;
  }

  /** As much as can be read. */
  private static PageRequest read(HttpServletRequest request, List<Fault> faults) {
    return new PageRequest(
        limit(request.getParameter(LIMIT), faults), after(request.getParameter(AFTER), faults));
  }

  private static int limit(@Nullable String said, List<Fault> faults) {
    if (said == null) {
      return PageRequest.USUAL;
    }
    if (said.matches("\\d{1,3}") && inRange(Integer.parseInt(said))) {
      return Integer.parseInt(said);
    }
    faults.add(Fault.of(LIMIT, "out-of-range").with("range", "1–" + PageRequest.MOST));
    return PageRequest.USUAL;
  }

  private static boolean inRange(int limit) {
    return limit >= 1 && limit <= PageRequest.MOST;
  }

  private static @Nullable Cursor after(@Nullable String said, List<Fault> faults) {
    if (said == null) {
      return null;
    }
    Optional<Cursor> cursor = Cursor.parse(said);
    if (cursor.isEmpty()) {
      faults.add(Fault.of(AFTER, "not-a-cursor"));
    }
    return cursor.orElse(null);
  }
}
