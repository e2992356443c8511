package org.waishi.platform.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops a service from starting when a handler below /api does not say who may call it. */
final class NoHandlerWithoutRoles implements SmartInitializingSingleton {

  private final RequestMappingHandlerMapping handlers;

  NoHandlerWithoutRoles(RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> silent =
        handlers.getHandlerMethods().entrySet().stream()
            .filter(entry -> isOurs(entry.getKey()) && !RoleCheck.speaks(entry.getValue()))
            .map(entry -> name(entry.getValue()))
            .sorted()
            .toList();
    if (!silent.isEmpty()) {
      throw new IllegalStateException(
          "handlers: " + silent + " (expected: @RolesAllowed or @PermitAll)");
    }
  }

  private static boolean isOurs(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"));
  }

  private static String name(HandlerMethod handler) {
    return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
  }
}
