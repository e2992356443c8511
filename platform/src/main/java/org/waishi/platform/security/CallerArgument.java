package org.waishi.platform.security;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the caller out of the checked token. */
final class CallerArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Principal principal = request.getUserPrincipal();
    if (principal instanceof JwtAuthenticationToken token) {
      return caller(token.getName(), token.getToken());
    }
    throw new AuthenticationCredentialsNotFoundException("no token");
  }

  private static Caller caller(String subject, Jwt token) {
    List<String> roles = token.getClaimAsStringList(Tokens.ROLES);
    return new Caller(
        subject,
        roles == null ? Set.of() : Set.copyOf(roles),
        token.getClaimAsString(Tokens.ENTERPRISE));
  }
}
