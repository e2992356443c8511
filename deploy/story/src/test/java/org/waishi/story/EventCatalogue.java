package org.waishi.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI document of all facts, made of the code's topics and the approved contracts. */
final class EventCatalogue {

  private static final Path FOLDER = Watch.ROOT.resolve("docs/events");
  private static final Path FILE = FOLDER.resolve("asyncapi.json");
  private static final String SCHEMA = ".schema.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private EventCatalogue() {}

  static JsonNode approved() throws IOException {
    return JSON.readTree(Files.readString(FILE));
  }

  static void approve(JsonNode catalogue) throws IOException {
    Files.writeString(FILE, JSON.writeValueAsString(catalogue).replace("\r\n", "\n") + "\n");
  }

  /** The types that have a schema. */
  static SortedSet<String> contracts() throws IOException {
    return in(FOLDER, SCHEMA);
  }

  /** The types that have an example. */
  static SortedSet<String> examples() throws IOException {
    return in(FOLDER.resolve("examples"), ".json");
  }

  static JsonNode of(SpokenFacts facts) throws IOException {
    ObjectNode all = JSON.createObjectNode().put("asyncapi", "3.0.0");
    all.putObject("info")
        .put("title", "Waishi: what its services say / 外事：各服务发布的事实")
        .put("version", "1")
        .put(
            "description",
            "CloudEvents 1.0 in binary mode; one writer for each topic; the key is the id of the"
                + " aggregate, so that its facts keep their order. No fact holds personal data."
                + " Fields are added, never given another meaning.");
    all.put("defaultContentType", "application/json");
    ObjectNode channels = all.putObject("channels");
    ObjectNode operations = all.putObject("operations");
    ObjectNode messages = all.putObject("components").putObject("messages");
    facts
        .byTopic()
        .forEach(
            (topic, types) -> {
              channel(channels.putObject(topic), topic, types);
              operations
                  .putObject("say-" + topic)
                  .put("action", "send")
                  .putObject("channel")
                  .put("$ref", "#/channels/" + topic);
            });
    for (String type : facts.types()) {
      message(messages.putObject(type), type);
    }
    return all;
  }

  private static void channel(ObjectNode channel, String topic, Collection<String> types) {
    ObjectNode messages = channel.put("address", topic).putObject("messages");
    types.forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
  }

  private static void message(ObjectNode message, String type) throws IOException {
    message.put("name", type).put("contentType", "application/json");
    message.putObject("payload").put("$ref", "./" + type + SCHEMA);
    Path example = FOLDER.resolve("examples/" + type + ".json");
    if (Files.exists(example)) {
      message.putArray("examples").addObject().set("payload", JSON.readTree(example.toFile()));
    }
  }

  private static SortedSet<String> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("org.waishi.") && name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
