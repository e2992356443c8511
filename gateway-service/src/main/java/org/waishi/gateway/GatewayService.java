package org.waishi.gateway;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gateway; {@code application.yaml} holds the route table and every setting. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayService {

  public static void main(String[] arguments) {
    SpringApplication.run(GatewayService.class, arguments);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
