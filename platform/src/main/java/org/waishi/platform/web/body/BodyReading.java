package org.waishi.platform.web.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.web.problem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One body, read to its end whatever is wrong with its values. Most faults are noted in passing.
 * Where the reading cannot go on, such as for a word where a number belongs, the value that stopped
 * it is noted and replaced by nothing, and the body is read again.
 */
final class BodyReading {

  private static final int MOST = 100;

  private final JsonMapper json;
  private final JavaType target;
  private final Set<Fault> stops = new LinkedHashSet<>();
  private FaultCollector passed = new FaultCollector();

  BodyReading(JsonMapper json, JavaType target) {
    this.json = json;
    this.target = target;
  }

  /**
   * What could be read; null when that is nothing.
   *
   * @throws tools.jackson.core.exc.StreamReadException when the body is no JSON
   */
  @Nullable Object read(byte[] body) {
    try {
      return json.readerFor(target).withHandler(passed).readValue(body);
    } catch (DatabindException | InputCoercionException stopped) {
      return readOn(tree(body));
    }
  }

  /** Everything that was wrong. */
  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(stops);
    all.addAll(passed.all());
    return all;
  }

  private JsonNode tree(byte[] body) {
    return json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(body);
  }

  private @Nullable Object readOn(JsonNode tree) {
    while (!tree.isMissingNode()) {
      passed = new FaultCollector();
      try {
        return json.readerFor(target).withHandler(passed).readValue(tree);
      } catch (DatabindException | InputCoercionException stopped) {
        if (!noted(tree, stopped) || !replaced(tree, stopped) || stops.size() >= MOST) {
          return null;
        }
      }
    }
    return null;
  }

  /** False when it was noted before: then there is no getting past it. */
  private boolean noted(JsonNode tree, JacksonException stopped) {
    Fault fault = UnreadableBody.fault(stopped);
    JsonNode value = tree;
    for (Reference step : stopped.getPath()) {
      value = step(value, step);
    }
    boolean absent = value.isNull() || value.isMissingNode();
    return stops.add(absent ? Fault.of(fault.field(), "required") : fault);
  }

  private static boolean replaced(JsonNode tree, JacksonException stopped) {
    List<Reference> path = stopped.getPath();
    JsonNode holder = tree;
    for (Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
      holder = step(holder, step);
    }
    return !path.isEmpty() && put(holder, path.getLast(), nothing(stopped));
  }

  private static boolean put(JsonNode holder, Reference place, JsonNode value) {
    if (holder instanceof ObjectNode object && place.getPropertyName() != null) {
      object.set(place.getPropertyName(), value);
      return true;
    }
    if (holder instanceof ArrayNode array && array.has(place.getIndex())) {
      array.set(place.getIndex(), value);
      return true;
    }
    return false;
  }

  private static JsonNode step(JsonNode from, Reference step) {
    return step.getPropertyName() == null
        ? from.path(step.getIndex())
        : from.path(step.getPropertyName());
  }

  private static JsonNode nothing(JacksonException stopped) {
    Class<?> type = UnreadableBody.expected(stopped);
    if (type == null || !type.isPrimitive()) {
      return NullNode.getInstance();
    }
    JsonNodeFactory make = JsonNodeFactory.instance;
    return type == boolean.class ? make.booleanNode(false) : make.numberNode(0);
  }
}
