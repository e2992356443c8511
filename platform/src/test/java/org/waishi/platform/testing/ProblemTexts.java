package org.waishi.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.web.problem.Texts;

/**
 * Finds refusals that have no words yet. A service's test is one line: {@code
 * assertThat(ProblemTexts.of("problems").gapsIn("org.waishi.consular")).isEmpty()}.
 */
public final class ProblemTexts {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)}");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private final Texts texts;

  private ProblemTexts(Texts texts) {
    this.texts = texts;
  }

  /** Looks into this bundle and the shared one. */
  public static ProblemTexts of(String bundle) {
    return new ProblemTexts(new Texts(bundle));
  }

  /** What is missing for the refusals of these packages and those below, one sentence each. */
  public List<String> gapsIn(String... packages) {
    return refusals(packages).flatMap(this::gaps).sorted().toList();
  }

  /** What is missing for codes of faults, which have a detail only. */
  public List<String> gapsOf(String... faultCodes) {
    return Arrays.stream(faultCodes).flatMap(code -> missing(code + ".detail")).toList();
  }

  private static Stream<Class<?>> refusals(String... packages) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages)
            .stream()
            .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
            .map(JavaClass::reflect);
  }

  private Stream<String> gaps(Class<?> refusal) {
    String code = sample(refusal).code();
    Set<String> components = new TreeSet<>();
    Arrays.stream(refusal.getRecordComponents()).forEach(c -> components.add(c.getName()));
    return Stream.of(
            missing(code + ".title"),
            missing(code + ".detail"),
            unknownPlaces(code + ".title", components),
            unknownPlaces(code + ".detail", components))
        .flatMap(gaps -> gaps);
  }

  private Stream<String> missing(String key) {
    return LANGUAGES.stream()
        .filter(language -> texts.find(key, language).isEmpty() || isEnglish(key, language))
        .map(language -> key + " has no text in " + language);
  }

  /** A Chinese bundle without the key answers with its parent's English. */
  private boolean isEnglish(String key, Locale language) {
    Optional<String> english = texts.find(key, Locale.ENGLISH);
    return language.equals(Locale.CHINESE)
        && english.isPresent()
        && texts.find(key, language).equals(english);
  }

  private Stream<String> unknownPlaces(String key, Set<String> components) {
    List<String> unknown = new ArrayList<>();
    for (Locale language : LANGUAGES) {
      Matcher places = PLACE.matcher(texts.find(key, language).orElse(""));
      while (places.find()) {
        if (!components.contains(places.group(1))) {
          unknown.add(key + " in " + language + " has a place for " + places.group(1));
        }
      }
    }
    return unknown.stream();
  }

  /** A refusal with nothing in it; its code must not depend on its components. */
  private static Refusal sample(Class<?> refusal) {
    try {
      Constructor<?> constructor = refusal.getDeclaredConstructor(types(refusal));
      constructor.setAccessible(true);
      return (Refusal) constructor.newInstance(values(refusal));
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(
          refusal.getName() + " (expected: a record that can be made of empty values)", broken);
    }
  }

  private static Class<?>[] types(Class<?> refusal) {
    return Arrays.stream(refusal.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
  }

  private static Object[] values(Class<?> refusal) {
    return Arrays.stream(types(refusal)).map(ProblemTexts::empty).toArray();
  }

  private static Object empty(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    Map<Class<?>, Object> known =
        Map.of(String.class, "", List.class, List.of(), Set.class, Set.of(), Map.class, Map.of());
    return known.get(type);
  }
}
