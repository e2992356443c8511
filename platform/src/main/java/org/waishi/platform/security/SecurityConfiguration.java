package org.waishi.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waishi.platform.web.problem.Problems;

/** Who gets in: bearers of a good token, the management port, and readers of the documentation. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  JwtDecoder jwtDecoder(SecuritySettings settings) {
    return Tokens.decoder(settings);
  }

  /** The management port is closed by the network, not by tokens: probes have none. */
  @Bean
  @Order(1)
  SecurityFilterChain managementSecurity(HttpSecurity http) {
    return stateless(http)
        .securityMatcher(SecurityConfiguration::onManagementPort)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain apiSecurity(HttpSecurity http, Problems problems, SecuritySettings settings) {
    SecurityProblems refusals = new SecurityProblems(problems);
    return stateless(http)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                    .permitAll()
                    .requestMatchers(openTo(settings))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .withObjectPostProcessor(failingBy(refusals))
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(Tokens.roles())))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  @Bean
  WebMvcConfigurer callers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleCheck()).addPathPatterns("/api/**").order(-1);
      }
    };
  }

  @Bean
  NoHandlerWithoutRoles noHandlerWithoutRoles(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    return new NoHandlerWithoutRoles(handlers);
  }

  /** What anybody may read; nothing, unless a service says so. */
  private static RequestMatcher openTo(SecuritySettings settings) {
    List<RequestMatcher> paths =
        settings.open().stream()
            .<RequestMatcher>map(
                path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
            .toList();
    return request -> paths.stream().anyMatch(path -> path.matches(request));
  }

  /** Left alone, the filter throws when the keys cannot be had instead of answering. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failingBy(
      SecurityProblems refusals) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(refusals::commence);
        return filter;
      }
    };
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(SecurityConfiguration::strict);
  }

  private static void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }

  private static boolean onManagementPort(HttpServletRequest request) {
    WebApplicationContext context =
        WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
    return WebServerApplicationContext.hasServerNamespace(context, "management");
  }
}
