package org.waishi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.waishi.platform.keyring.KeysetUnusable;

@ExtendWith(OutputCaptureExtension.class)
class CryptoConfigurationTest {

  @TempDir Path folder;

  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(CryptoConfiguration.class);

  @Test
  void a_service_without_personal_data_starts_without_a_keyset() {
    service.run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void a_service_that_seals_does_not_start_without_a_keyset() {
    service
        .withUserConfiguration(Sealing.class)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(KeysetUnusable.class)
                    .hasMessage(
                        "no keyset is named: set waishi.keyset (or WAISHI_KEYSET) to the file with the keys for personal data"));
  }

  @Test
  void the_operator_reads_the_one_sentence_and_no_stack_trace(CapturedOutput output) {
    var application = new SpringApplication(Sealing.class);
    Throwable failure = null;
    try {
      application.run(
          "--waishi.keyset=" + folder.resolve("gone.json"),
          "--spring.main.web-application-type=none");
    } catch (RuntimeException refused) {
      failure = refused;
    }
    assertThat(failure).hasRootCauseInstanceOf(KeysetUnusable.class);
    assertThat(output)
        .contains("APPLICATION FAILED TO START", "gone.json does not exist: put it there")
        .doesNotContain("\tat org.waishi");
  }

  @Test
  void the_environment_names_the_keyset_and_allows_to_make_it() {
    Map<String, Object> environment =
        Map.of(
            "WAISHI_KEYSET",
            folder.resolve("keyset.json").toString(),
            "WAISHI_KEYSET_CREATE",
            "true");
    service
        .withUserConfiguration(Sealing.class)
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            environment)))
        .run(context -> assertThat(context).hasNotFailed());
    assertThat(folder.resolve("keyset.json")).exists();
  }

  @Test
  void a_city_brings_its_own_ciphers_as_a_bean() {
    service
        .withBean(CipherSuite.class, Certified::new)
        .withUserConfiguration(Sealing.class)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              Place place = new Holder("incident", "i-1").at(PersonalField.PHONE);
              SealedField sealed = context.getBean(FieldCipher.class).seal(place, "13812345678");
              assertThat(sealed.keyId()).isEqualTo("certified-1");
            });
  }

  /** A use case that asks for the cipher. */
  @Configuration(proxyBeanMethods = false)
  @Import(CryptoConfiguration.class)
  static class Sealing {

    @Bean
    String useCase(FieldCipher cipher) {
      return "seals with " + cipher;
    }
  }

  /** Stands for a certified module: only its key's name matters here. */
  private static final class Certified implements CipherSuite {

    @Override
    public String primaryKeyId() {
      return "certified-1";
    }

    @Override
    public Encrypted encrypt(byte[] plain, byte[] place) {
      return new Encrypted(primaryKeyId(), new byte[] {1});
    }

    @Override
    public byte[] decrypt(Encrypted encrypted, byte[] place) {
      return new byte[] {1};
    }

    @Override
    public List<String> tokens(byte[] value) {
      return List.of();
    }
  }
}
