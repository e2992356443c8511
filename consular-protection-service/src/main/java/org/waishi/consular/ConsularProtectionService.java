package org.waishi.consular;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@EnableScheduling
@ConfigurationPropertiesScan
@SpringBootApplication
public class ConsularProtectionService {

  /** The process's door. */
  public static void main(String[] arguments) {
    SpringApplication.run(ConsularProtectionService.class, arguments);
  }
}
