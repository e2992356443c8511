package org.waishi.platform.web.problem;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record by their names. */
public final class Components {

  private Components() {}

  public static Map<String, Object> of(Object value) {
    Map<String, Object> all = new LinkedHashMap<>();
    RecordComponent[] components = value.getClass().getRecordComponents();
    if (components == null) {
      return all;
    }
    for (RecordComponent component : components) {
      put(all, component, value);
    }
    return all;
  }

  private static void put(Map<String, Object> all, RecordComponent component, Object owner) {
    Object value = read(component.getAccessor(), owner);
    if (value != null) {
      all.put(component.getName(), value);
    }
  }

  private static @org.jspecify.annotations.Nullable Object read(Method accessor, Object owner) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("a record's accessor failed: " + accessor, broken);
    }
  }
}
