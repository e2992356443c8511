package org.waishi.platform.web.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.web.problem.Rejection;

/**
 * Reads {@code If-Match: "7"}. Only one strong tag will do: {@code *} and lists would allow to
 * change what nobody has looked at.
 */
public final class PreconditionArgument implements HandlerMethodArgumentResolver {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Precondition.class;
  }

  @Override
  public Precondition resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null) {
      throw Rejection.of(428, "precondition-required").thrown();
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw Rejection.of(400, "bad-if-match").thrown();
    }
    return Precondition.version(Long.parseLong(tag.group(1)));
  }
}
