package org.waishi.platform.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks {@code @RolesAllowed} before anything of the request is read, so that who may not call
 * learns nothing of what a right call looks like. What says nothing of roles is refused.
 */
final class RoleCheck implements HandlerInterceptor {

  private static final List<Class<? extends java.lang.annotation.Annotation>> WORDS =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  private final Jsr250AuthorizationManager roles = new Jsr250AuthorizationManager();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !allows(method)) {
      throw new AccessDeniedException("roles");
    }
    return true;
  }

  /** Whether a handler says who may call it. */
  static boolean speaks(HandlerMethod handler) {
    return WORDS.stream()
        .anyMatch(
            word ->
                AnnotatedElementUtils.hasAnnotation(handler.getMethod(), word)
                    || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), word));
  }

  private boolean allows(HandlerMethod handler) {
    if (!speaks(handler)) {
      return false;
    }
    AuthorizationResult result =
        roles.authorize(
            () -> SecurityContextHolder.getContext().getAuthentication(),
            new SimpleMethodInvocation(handler.getBean(), handler.getMethod()));
    return result == null || result.isGranted();
  }
}
