package org.waishi.platform.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one kind of aggregate under their names on the wire.
 *
 * <p>The names are written out, so that renaming a class never renames the wire.
 *
 * @param <E> the sealed family of facts
 */
public final class FactTypes<E> {

  private final Map<String, Class<? extends E>> classes = new LinkedHashMap<>();
  private final Map<Class<?>, String> names = new LinkedHashMap<>();

  /** Starts an empty register for a family. */
  public static <E> FactTypes<E> of(Class<E> family) {
    if (!family.isSealed()) {
      throw new IllegalArgumentException("family: " + family.getName() + " (expected: sealed)");
    }
    return new FactTypes<>();
  }

  /** Writes one name down. */
  public FactTypes<E> with(String name, Class<? extends E> fact) {
    if (classes.putIfAbsent(name, fact) != null || names.putIfAbsent(fact, name) != null) {
      throw new IllegalArgumentException("fact: " + name + " (expected: named once)");
    }
    return this;
  }

  /** The name of a fact on the wire. */
  public String nameOf(Object fact) {
    String name = names.get(fact.getClass());
    if (name == null) {
      throw new IllegalStateException("fact: " + fact.getClass().getName() + " (expected: named)");
    }
    return name;
  }

  /** The class behind a name, or null when no fact of this family has it. */
  public @Nullable Class<? extends E> classOf(String name) {
    return classes.get(name);
  }

  /** All names, in the order they were written. */
  public Set<String> names() {
    return Set.copyOf(classes.keySet());
  }
}
