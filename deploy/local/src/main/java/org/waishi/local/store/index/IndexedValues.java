package org.waishi.local.store.index;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document that an index keeps, one for each of its fields.
 *
 * @param values with {@link Missing} where the document has no such field, arrays whole
 */
record IndexedValues(List<@Nullable Object> values) {

  static IndexedValues of(Document document, List<String> fields) {
    var values = new ArrayList<@Nullable Object>(fields.size());
    for (String field : fields) {
      values.add(valueOf(document, field));
    }
    return new IndexedValues(values);
  }

  private static @Nullable Object valueOf(Document document, String field) {
    return field.indexOf('.') < 0
        ? document.getOrMissing(field)
        : Utils.getSubdocumentValueCollectionAware(document, field);
  }

  boolean hasArray() {
    return values.stream().anyMatch(value -> value instanceof Collection);
  }

  boolean allMissing() {
    return values.stream().allMatch(IndexedValues::isMissing);
  }

  private static boolean isMissing(@Nullable Object value) {
    return value instanceof Missing
        || value instanceof Collection<?> elements
            && !elements.isEmpty()
            && elements.stream().allMatch(element -> element instanceof Missing);
  }

  /** What the index keeps: an array element by element, an empty array as null. */
  List<List<@Nullable Object>> combinations(Supplier<Set<KeyValue>> byElement) {
    if (!hasArray()) {
      return List.of(values);
    }
    if (values.stream().anyMatch(IndexedValues::isEmptyArray)) {
      return List.of(withoutArrays());
    }
    return byElement.get().stream().map(IndexedValues::list).toList();
  }

  private static boolean isEmptyArray(@Nullable Object value) {
    return value instanceof Collection<?> elements && elements.isEmpty();
  }

  private List<@Nullable Object> withoutArrays() {
    var single = new ArrayList<@Nullable Object>(values);
    single.replaceAll(value -> value instanceof Collection ? null : value);
    return single;
  }

  private static List<@Nullable Object> list(KeyValue values) {
    var list = new ArrayList<@Nullable Object>();
    values.forEach(list::add);
    return list;
  }
}
