package org.waishi.gateway.route;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.cloud.gateway.handler.predicate.AbstractRoutePredicateFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The predicate {@code Collection=cities,ties} of the route table: true for {@code /api/v1/cities},
 * everything below it, and its other forms such as {@code /api/v1/cities.csv}. One look into a set,
 * where a list of path patterns would be tried one by one for each request.
 */
@Component
public class CollectionRoutePredicateFactory
    extends AbstractRoutePredicateFactory<CollectionRoutePredicateFactory.Config> {

  private static final String ROOT = "/api/v1/";

  public CollectionRoutePredicateFactory() {
    super(Config.class);
  }

  @Override
  public List<String> shortcutFieldOrder() {
    return List.of("names");
  }

  @Override
  public ShortcutType shortcutType() {
    return ShortcutType.GATHER_LIST;
  }

  @Override
  public Predicate<ServerWebExchange> apply(Config config) {
    Set<String> names = Set.copyOf(config.names());
    return exchange -> names.contains(collection(exchange.getRequest().getPath().value()));
  }

  /** The collection that a path names; empty where it names none. */
  public static String collection(String path) {
    return path.startsWith(ROOT) ? path.substring(ROOT.length(), end(path)) : "";
  }

  private static int end(String path) {
    int at = ROOT.length();
    while (at < path.length() && path.charAt(at) != '/' && path.charAt(at) != '.') {
      at++;
    }
    return at;
  }

  /** The collections of one service. */
  public record Config(List<String> names) {}
}
