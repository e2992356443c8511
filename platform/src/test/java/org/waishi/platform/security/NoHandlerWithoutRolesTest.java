package org.waishi.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class NoHandlerWithoutRolesTest {

  @RestController
  static class Spoken {
    @GetMapping("/api/v1/a")
    @RolesAllowed(Role.OFFICER)
    void some() {}

    @GetMapping("/api/v1/b")
    @PermitAll
    void everybody() {}

    @GetMapping("/elsewhere")
    void notOurs() {}
  }

  @RestController
  static class Silent {
    @GetMapping("/api/v1/c")
    void forgotten() {}
  }

  private static NoHandlerWithoutRoles check(Class<?> controller) {
    StaticWebApplicationContext context = new StaticWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.registerSingleton("controller", controller);
    RequestMappingHandlerMapping handlers = new RequestMappingHandlerMapping();
    handlers.setApplicationContext(context);
    handlers.afterPropertiesSet();
    return new NoHandlerWithoutRoles(handlers);
  }

  @Test
  void a_service_whose_handlers_all_say_who_may_call_them_starts() {
    assertThatCode(() -> check(Spoken.class).afterSingletonsInstantiated())
        .doesNotThrowAnyException();
  }

  @Test
  void a_service_with_a_handler_that_says_nothing_does_not_start() {
    assertThatThrownBy(() -> check(Silent.class).afterSingletonsInstantiated())
        .hasMessage("handlers: [Silent.forgotten] (expected: @RolesAllowed or @PermitAll)");
  }

  @Test
  void a_handler_that_says_nothing_is_refused_should_it_ever_be_reached() throws Exception {
    HandlerMethod handler =
        new HandlerMethod(new Silent(), Silent.class.getDeclaredMethod("forgotten"));
    assertThatThrownBy(() -> new RoleCheck().preHandle(null, null, handler))
        .isInstanceOf(AccessDeniedException.class);
  }
}
