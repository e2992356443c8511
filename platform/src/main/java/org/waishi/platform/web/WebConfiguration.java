package org.waishi.platform.web;

import jakarta.validation.Validator;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.web.argument.KnownParameters;
import org.waishi.platform.web.argument.OriginArgument;
import org.waishi.platform.web.argument.PageArgument;
import org.waishi.platform.web.argument.PreconditionArgument;
import org.waishi.platform.web.argument.QueryArgument;
import org.waishi.platform.web.argument.StepArgument;
import org.waishi.platform.web.body.BodyLimit;
import org.waishi.platform.web.body.JsonBodies;
import org.waishi.platform.web.failure.ProblemAdvice;
import org.waishi.platform.web.failure.ProblemErrorController;
import org.waishi.platform.web.failure.ProblemValve;
import org.waishi.platform.web.openapi.OpenApiConfiguration;
import org.waishi.platform.web.problem.Problems;
import org.waishi.platform.web.problem.Texts;
import org.waishi.platform.web.request.RequestTrace;
import tools.jackson.databind.json.JsonMapper;

/** The web conventions of every service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@Import(OpenApiConfiguration.class)
@PropertySource("classpath:org/waishi/platform/web/defaults.properties")
public class WebConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return Texts.languages();
  }

  @Bean
  JsonMapperBuilderCustomizer jsonSettings() {
    return JsonSettings::apply;
  }

  @Bean
  Texts problemTexts(WebSettings settings) {
    return new Texts(settings.problemTexts());
  }

  @Bean
  Problems problems(Texts texts, LocaleResolver languages, JsonMapper json) {
    return new Problems(texts, languages, json);
  }

  @Bean
  ProblemAdvice problemAdvice(Problems problems) {
    return new ProblemAdvice(problems);
  }

  @Bean
  ProblemErrorController problemErrorController(Problems problems) {
    return new ProblemErrorController(problems);
  }

  /** Within the observation of the request, before security. */
  @Bean
  FilterRegistrationBean<RequestTrace> requestTrace() {
    return ordered(
        new FilterRegistrationBean<>(new RequestTrace()), Ordered.HIGHEST_PRECEDENCE + 10);
  }

  /** After security: strangers are told that they are strangers, not how much they may send. */
  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(WebSettings settings, Problems problems) {
    BodyLimit limit = new BodyLimit(settings.maxBody(), settings.bodies(), problems);
    return ordered(new FilterRegistrationBean<>(limit), 0);
  }

  /** The address of the caller, and not of the gateway, which tells it. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> callersOwnAddress(
      WebSettings settings) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(settings.gateways());
    valve.setProtocolHeader(null);
    return tomcat -> tomcat.addEngineValves(valve);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containersOwnProblems() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ProblemValve.class.getName()));
  }

  @Bean
  WebMvcConfigurer webConventions(JsonMapper json, Validator validator) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JsonBodies(json, validator));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        OriginArgument origins = new OriginArgument();
        PreconditionArgument preconditions = new PreconditionArgument();
        StepArgument steps = new StepArgument(origins, preconditions);
        resolvers.addAll(
            List.of(
                origins, preconditions, steps, new PageArgument(), new QueryArgument(validator)));
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
      }
    };
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(
      FilterRegistrationBean<F> filter, int order) {
    filter.setOrder(order);
    return filter;
  }
}
