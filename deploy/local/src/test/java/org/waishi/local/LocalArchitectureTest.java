package org.waishi.local;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of this module are small, and none of them needs what needs it. */
class LocalArchitectureTest {
  private static final int FILES_AT_MOST = 14;
  private static final ArchRule NO_CIRCLES =
      slices().matching("org.waishi.local.(**)").should().beFreeOfCycles();

  @Test
  void packages_meet_without_circles() {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waishi.local");

    NO_CIRCLES.check(main);
  }

  @Test
  void a_circle_of_two_packages_is_found() {
    JavaClasses offenders = new ClassFileImporter().importPackages("org.waishi.local.offender");

    assertThatThrownBy(() -> NO_CIRCLES.check(offenders)).hasMessageContaining("Cycle detected");
  }

  @Test
  void no_package_holds_more_than_fourteen_files() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .collect(groupingBy(Path::getParent)))
          .allSatisfy(
              (_, ofPackage) ->
                  assertThat((List<Path>) ofPackage).hasSizeLessThanOrEqualTo(FILES_AT_MOST));
    }
  }
}
