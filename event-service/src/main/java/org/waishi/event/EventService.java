package org.waishi.event;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the event service. */
@SpringBootApplication(proxyBeanMethods = false)
public class EventService {

  /** Runs until it is told to stop. */
  public static void main(String[] arguments) {
    SpringApplication.run(EventService.class, arguments);
  }
}
