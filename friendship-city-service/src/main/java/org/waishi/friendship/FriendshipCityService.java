package org.waishi.friendship;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service of friendship cities. */
@SpringBootApplication
@EnableScheduling
public class FriendshipCityService {

  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(FriendshipCityService.class, arguments);
  }
}
