package org.waishi.platform.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Step;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.web.problem.Problem;

/** What the OpenAPI 3.1 documents of all services have in common; read at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

  private static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Origin.class, Precondition.class, Step.class, PageRequest.class);
  }

  @Bean
  GlobalOpenApiCustomizer commonApi(@Value("${spring.application.name}") String service) {
    return api -> complete(api, service);
  }

  @Bean
  GlobalOperationCustomizer commonOperation() {
    return new DocumentedOperation(new ApiExamples());
  }

  private static void complete(OpenAPI api, String service) {
    api.info(
            new Info()
                .title(service)
                .version("v1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .security(List.of(new SecurityRequirement().addList(BEARER)));
    Components components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(
        components.addSecuritySchemes(
            BEARER,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")));
    problem(components);
  }

  @SuppressWarnings("rawtypes")
  private static void problem(Components components) {
    ResolvedSchema resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(false));
    resolved.referencedSchemas.forEach(
        (name, schema) -> components.addSchemas(name, (Schema<?>) schema));
    components.addSchemas(DocumentedOperation.PROBLEM, (Schema<?>) resolved.schema);
  }
}
