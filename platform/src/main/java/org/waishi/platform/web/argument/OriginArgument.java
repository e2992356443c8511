package org.waishi.platform.web.argument;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waishi.platform.command.Origin;
import org.waishi.platform.web.problem.Rejection;
import org.waishi.platform.web.request.RequestIds;
import org.waishi.platform.web.request.Requests;

/** Says who calls, under which request id and which idempotency key. */
public final class OriginArgument implements HandlerMethodArgumentResolver {

  public static final String KEY = "Idempotency-Key";

  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Origin.class;
  }

  @Override
  public Origin resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Principal caller = request.getUserPrincipal();
    if (caller == null) {
      throw Rejection.of(401, "unauthenticated").header("WWW-Authenticate", "Bearer").thrown();
    }
    HttpServletRequest servlet = Requests.servlet(request);
    return Origin.request(
        caller.getName(),
        RequestIds.of(servlet),
        key(request.getHeader(KEY), parameter.hasMethodAnnotation(Creates.class)));
  }

  private static @Nullable String key(@Nullable String header, boolean required) {
    if (header == null && required) {
      throw Rejection.of(400, "idempotency-key-required").thrown();
    }
    if (header != null && !VISIBLE.matcher(header).matches()) {
      throw Rejection.of(400, "bad-idempotency-key").thrown();
    }
    return header;
  }
}
