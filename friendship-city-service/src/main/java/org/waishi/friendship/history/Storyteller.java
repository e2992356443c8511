package org.waishi.friendship.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells a fact as a sentence. */
@Component
class Storyteller {

  private final Map<String, Named> names;

  Storyteller(ObjectProvider<Named> named) {
    this.names =
        named.stream().collect(Collectors.toUnmodifiableMap(Named::field, Function.identity()));
  }

  Told tell(Scene scene) {
    return new Told(told(scene, Language.CHINESE), told(scene, Language.ENGLISH));
  }

  private String told(Scene scene, Language language) {
    String plain = language.text(scene.name()).orElse(scene.name());
    String moved = scene.moved() ? language.text("frame.moved").orElse("") : "";
    String whole = language.text("frame").orElse("{actor}: ") + plain + moved;
    return new Template(whole).filled(place -> value(place, scene, language));
  }

  private Optional<String> value(String place, Scene scene, Language language) {
    return switch (place) {
      case "actor" -> Optional.of(scene.actor());
      case "stateBefore" -> Optional.ofNullable(scene.from()).map(language::value);
      case "stateAfter" -> Optional.ofNullable(scene.to()).map(language::value);
      default -> scene.at(place).map(node -> shown(place, node, language));
    };
  }

  private String shown(String place, JsonNode node, Language language) {
    if (node.isArray()) {
      List<String> all = node.valueStream().map(one -> shown(place, one, language)).toList();
      return language.list(all);
    }
    String value = node.isValueNode() ? node.asString() : node.toString();
    return named(place, value, language).orElseGet(() -> language.value(value));
  }

  private Optional<String> named(String place, String id, Language language) {
    String field = place.substring(place.lastIndexOf('.') + 1);
    return Optional.ofNullable(names.get(field))
        .flatMap(named -> named.name(id))
        .map(told -> language == Language.CHINESE ? told.zh() : told.en());
  }
}
