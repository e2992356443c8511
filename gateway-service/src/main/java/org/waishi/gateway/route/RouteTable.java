package org.waishi.gateway.route;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.cloud.gateway.handler.FilteringWebHandler;
import org.springframework.cloud.gateway.handler.RoutePredicateHandlerMapping;
import org.springframework.cloud.gateway.handler.predicate.PredicateDefinition;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the route of a collection by one look into a map, where the library asks the predicates of
 * all routes one after the other. What is no collection (documents, operations) goes the library's
 * way, and so does everything until the routes are known.
 */
@Component
class RouteTable extends RoutePredicateHandlerMapping {

  private final GatewayProperties settings;
  private final RouteLocator routes;
  private volatile Map<String, Route> byCollection = Map.of();

  RouteTable(
      FilteringWebHandler handler,
      RouteLocator routes,
      GatewayProperties settings,
      Environment environment) {
    super(handler, routes, new GlobalCorsProperties(), environment);
    this.routes = routes;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void learn() {
    Map<String, Route> byId =
        routes.getRoutes().collectMap(Route::getId).blockOptional().orElseThrow();
    byCollection =
        settings.getRoutes().stream()
            .flatMap(
                definition ->
                    collections(definition, Objects.requireNonNull(byId.get(definition.getId()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  protected Mono<Route> lookupRoute(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    Route found = byCollection.get(CollectionRoutePredicateFactory.collection(path));
    return found == null ? super.lookupRoute(exchange) : Mono.just(found);
  }

  private static Stream<Map.Entry<String, Route>> collections(
      RouteDefinition definition, Route route) {
    return definition.getPredicates().stream()
        .filter(predicate -> "Collection".equals(predicate.getName()))
        .map(PredicateDefinition::getArgs)
        .flatMap(names -> names.values().stream())
        .map(name -> Map.entry(name, route));
  }
}
