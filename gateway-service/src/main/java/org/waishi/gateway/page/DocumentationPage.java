package org.waishi.gateway.page;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.waishi.gateway.entrance.ContentPolicy;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/docs}, its five files, and {@code GET /api/v1/openapi}, the list that the page
 * shows.
 */
@Configuration(proxyBeanMethods = false)
class DocumentationPage {

  private static final String ROOT = "/api/v1/docs";
  private static final List<String> LIBRARY =
      List.of(
          "swagger-ui.css",
          "swagger-ui-bundle.js",
          "swagger-ui-standalone-preset.js",
          "favicon-32x32.png");

  /** Where each service listens, by its name. */
  @ConfigurationProperties("waishi")
  record Services(Map<String, String> routes) {}

  record Document(String name, String url) {}

  @Bean
  RouterFunction<ServerResponse> documentation(Services services) throws IOException {
    List<Document> documents =
        services.routes().keySet().stream().sorted().map(DocumentationPage::document).toList();
    RouterFunctions.Builder routes =
        RouterFunctions.route()
            .GET("/health", _ -> ServerResponse.ok().bodyValue(Map.of("status", "UP")))
            .GET("/api/v1/openapi", _ -> ServerResponse.ok().bodyValue(documents))
            .GET(ROOT, page("docs/index.html"))
            .GET(ROOT + "/docs.js", page("docs/docs.js"));
    for (String file : LIBRARY) {
      Resource found = ofLibrary(file);
      routes.GET(ROOT + "/" + file, request -> send(request, found, Duration.ofDays(1)));
    }
    return routes.build();
  }

  private static Document document(String service) {
    return new Document(service, "/api/v1/openapi/" + service);
  }

  private static HandlerFunction<ServerResponse> page(String path) {
    Resource file = new ClassPathResource(path);
    return request -> send(request, file, Duration.ZERO);
  }

  private static Mono<ServerResponse> send(ServerRequest request, Resource file, Duration fresh) {
    ContentPolicy.allowOwnPage(request.exchange());
    MediaType type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
    return ServerResponse.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(fresh))
        .bodyValue(file);
  }

  private static Resource ofLibrary(String file) throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/resources/webjars/swagger-ui/*/" + file);
    if (found.length != 1) {
      throw new IllegalStateException(
          "swagger-ui/" + file + ": found " + found.length + " times (expected: once)");
    }
    return found[0];
  }
}
