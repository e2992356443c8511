package org.waishi.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureRulesTest {

  private static final String OFFENDERS = "org.waishi.platform.testing.offender";
  private static final JavaClasses INSIDE = new ClassFileImporter().importPackages(OFFENDERS);
  private static final JavaClasses OUTSIDE =
      new ClassFileImporter().importPackages("org.waishi.offender");

  @ParameterizedTest
  @ValueSource(strings = {"ImpureCasePolicy", "ImpureEvent$Happened"})
  void a_policy_and_a_fact_that_know_a_library_are_found(String offender) {
    assertFound(ArchitectureRules.DECISIONS_ARE_PURE, INSIDE, offender);
  }

  @Test
  void speaking_to_the_store_without_being_one_is_found() {
    assertFound(ArchitectureRules.STORES_ONLY_SPEAK_MONGO, OUTSIDE, "StoreSpeaker");
  }

  @Test
  void speaking_to_the_broker_outside_platform_is_found() {
    assertFound(ArchitectureRules.PLATFORM_ONLY_SPEAKS_KAFKA, OUTSIDE, "BrokerSpeaker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AirReader$Time", "AirReader$Day", "AirReader$Identity"})
  void time_and_identity_from_the_air_are_found(String offender) {
    assertFound(ArchitectureRules.NO_TIME_OR_IDENTITY_FROM_THE_AIR, INSIDE, offender);
  }

  @Test
  void a_name_that_says_nothing_is_found() {
    assertFound(ArchitectureRules.NAMES_SAY_SOMETHING, INSIDE, "CaseManager");
  }

  @Test
  void field_injection_is_found() {
    assertFound(ArchitectureRules.NO_FIELD_INJECTION, INSIDE, "InjectedField");
  }

  @Test
  void a_mock_is_found() {
    assertFound(ArchitectureRules.NO_MOCKS_AND_NO_LOMBOK, INSIDE, "Mocking");
  }

  @Test
  void a_package_that_is_not_null_marked_is_found() {
    assertFound(ArchitectureRules.PACKAGES_ARE_NULL_MARKED, INSIDE, "unmarked");
  }

  @Test
  void two_features_that_know_each_other_are_found() {
    ArchRule rule = ArchitectureRules.featuresHaveNoCycles(OFFENDERS + ".cycle");
    assertFound(rule, INSIDE, "Cycle detected");
  }

  @Test
  void a_service_that_knows_another_is_found() {
    assertFound(ArchitectureRules.servicesDoNotMeet(OFFENDERS), INSIDE, "Nosy");
  }

  @Test
  void a_service_may_know_itself() {
    JavaClasses event = new ClassFileImporter().importPackages("org.waishi.event");
    assertThatCode(() -> ArchitectureRules.servicesDoNotMeet("org.waishi.event").check(event))
        .doesNotThrowAnyException();
  }

  private static void assertFound(ArchRule rule, JavaClasses classes, String offender) {
    assertThatThrownBy(() -> rule.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(offender);
  }
}
