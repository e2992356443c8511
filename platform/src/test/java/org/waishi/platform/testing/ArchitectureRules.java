package org.waishi.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Refusal;

/**
 * The house's rules of dependency. Every module's tests call {@link #check}; each rule has an
 * offender in {@code org.waishi.platform.testing.offender} that proves that it can fail.
 */
public final class ArchitectureRules {

  /** What an aggregate, its facts, its refusals and its policies may not know. */
  public static final ArchRule DECISIONS_ARE_PURE =
      noClasses()
          .that(areDecisions())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.mongodb..",
              "org.bson..",
              "org.apache.kafka..",
              "tools.jackson.databind..",
              "com.fasterxml.jackson.databind..")
          .as("decisions know no Spring, MongoDB, Kafka or Jackson databind")
          .allowEmptyShould(true);

  /** Who may speak to the store: classes named as plural nouns, and platform. */
  public static final ArchRule STORES_ONLY_SPEAK_MONGO =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waishi.platform..")
          .and(areNotStores())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..")
          .as("only stores and platform speak MongoDB")
          .allowEmptyShould(true);

  /** Kafka's types stay in platform. */
  public static final ArchRule PLATFORM_ONLY_SPEAKS_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waishi.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
          .as("only platform speaks Kafka")
          .allowEmptyShould(true);

  /** Time and identity come in from outside. */
  public static final ArchRule NO_TIME_OR_IDENTITY_FROM_THE_AIR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waishi.platform.(id|time)..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", ZoneId.class)
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .as("time and identity come in by InstantSource and Ids");

  /** Names that say nothing. */
  public static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Dto")
          .orShould()
          .haveSimpleNameStartingWith("Abstract")
          .orShould()
          .haveNameMatching(".*[.$]Base[A-Z].*")
          .as("no Util, Helper, Manager, Impl, Dto, Abstract or Base in a name");

  /** Dependencies come through constructors. */
  public static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .as("dependencies come through constructors")
          .allowEmptyShould(true);

  /** Doubles of our own types, and Lombok, are not in the house at all. */
  public static final ArchRule NO_MOCKS_AND_NO_LOMBOK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.mockito..", "org.easymock..", "lombok..")
          .as("no mocks, no Lombok");

  /** A package says what it is for, and is null-safe. */
  public static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked")
          .as("packages are null-marked")
          .allowEmptyShould(true);

  private static final List<String> SERVICES =
      List.of("friendship", "event", "consular", "apec", "gateway");

  private ArchitectureRules() {}

  /** Checks all rules for one module's main and test classes. */
  public static void check(String module) {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(module);
    forMain(module).values().forEach(rule -> rule.check(main));
    NO_MOCKS_AND_NO_LOMBOK.check(
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/testing/offender/"))
            .importPackages(module));
  }

  /** The rules for main classes of a module, by name. */
  public static Map<String, ArchRule> forMain(String module) {
    return Map.of(
        "pure", DECISIONS_ARE_PURE,
        "mongo", STORES_ONLY_SPEAK_MONGO,
        "kafka", PLATFORM_ONLY_SPEAKS_KAFKA,
        "air", NO_TIME_OR_IDENTITY_FROM_THE_AIR,
        "names", NAMES_SAY_SOMETHING,
        "fields", NO_FIELD_INJECTION,
        "null", PACKAGES_ARE_NULL_MARKED,
        "cycles", featuresHaveNoCycles(module),
        "services", servicesDoNotMeet(module));
  }

  /** Features of one module meet without cycles. */
  public static ArchRule featuresHaveNoCycles(String module) {
    return slices()
        .matching(module + ".(*)..")
        .should()
        .beFreeOfCycles()
        .as("features of " + module + " meet without cycles")
        .allowEmptyShould(true);
  }

  /** No service knows another, and platform knows none. */
  public static ArchRule servicesDoNotMeet(String module) {
    String[] others =
        SERVICES.stream()
            .map(service -> "org.waishi." + service)
            .filter(service -> !service.equals(module))
            .map(service -> service + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .as(module + " knows no other service")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> areDecisions() {
    return DescribedPredicate.describe(
        "are decisions",
        type ->
            !type.getPackageName().startsWith("org.waishi.platform.web")
                && (type.isAssignableTo(Aggregate.class)
                    || type.isAssignableTo(Refusal.class)
                    || (type.getSimpleName().endsWith("Policy")
                        && !type.getName().contains(".gateway."))
                    || sealed(type)
                    || type.getAllRawInterfaces().stream().anyMatch(ArchitectureRules::sealed)));
  }

  private static boolean sealed(JavaClass type) {
    return type.isInterface()
        && type.getSimpleName().endsWith("Event")
        && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** A store is named by the plural of what it keeps. */
  private static DescribedPredicate<JavaClass> areNotStores() {
    return DescribedPredicate.describe(
        "are not stores",
        type -> {
          String name = type.getName().replaceAll("^.*\\.", "").replaceAll("\\$.*$", "");
          return !name.endsWith("s") && !name.endsWith("List");
        });
  }
}
