package org.waishi.gateway.page;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.waishi.gateway.entrance.ContentPolicy;
import org.waishi.gateway.route.ServiceAddresses;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/docs} and its files, {@code GET /api/v1/openapi}, the list that the page
 * shows, and {@code GET /health}.
 */
@Configuration(proxyBeanMethods = false)
class DocumentationPage {

  record Document(String name, String url) {}

  @Bean
  RouterFunction<ServerResponse> documentation(ServiceAddresses services) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    get(routes, "/health", _ -> ServerResponse.ok().bodyValue(Map.of("status", "UP")));
    List<Document> documents = documents(services);
    get(routes, "/api/v1/openapi", _ -> ServerResponse.ok().bodyValue(documents));
    PageFiles.below("/api/v1/docs")
        .forEach((path, file) -> get(routes, path, request -> send(request, file)));
    return routes.build();
  }

  private static void get(
      RouterFunctions.Builder routes, String path, HandlerFunction<ServerResponse> answer) {
    routes.GET(path, answer);
    routes.route(path(path), DocumentationPage::onlyGet);
  }

  private static Mono<ServerResponse> onlyGet(ServerRequest request) {
    return Mono.error(new MethodNotAllowedException(request.method(), List.of(HttpMethod.GET)));
  }

  private static List<Document> documents(ServiceAddresses services) {
    return services.routes().keySet().stream()
        .sorted()
        .map(name -> new Document(name, "/api/v1/openapi/" + name))
        .toList();
  }

  private static Mono<ServerResponse> send(ServerRequest request, Resource file) {
    ContentPolicy.allowOwnPage(request.exchange());
    MediaType type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM);
    return ServerResponse.ok().contentType(type).bodyValue(file);
  }
}
