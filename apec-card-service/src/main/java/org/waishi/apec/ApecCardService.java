package org.waishi.apec;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service of the APEC business travel card. */
@SpringBootApplication
@EnableScheduling
public class ApecCardService {

  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(ApecCardService.class, arguments);
  }
}
