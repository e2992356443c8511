package org.waishi.platform.load;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.store.AggregateStore;

/** Gives a service its loads; one that never takes a table needs no keys for them. */
@Configuration(proxyBeanMethods = false)
public class LoadConfiguration {

  @Bean
  Loads loads(
      AggregateStore store, ObjectProvider<FieldCipher> cipher, Ids ids, MeterRegistry meters) {
    Rows rows = new Rows(cipher::getObject, JsonSettings.tolerant());
    return new Loads(store.view("loads", Load.class), rows, ids, meters);
  }

  /** The first round comes when every kind was named, so that it finishes what a crash left. */
  @Bean
  SmartInitializingSingleton loadSweep(
      Loads loads, @Value("${waishi.load.sweep:PT30S}") Duration sweep) {
    return () -> loads.sweeping(sweep);
  }

  @Bean
  LoadController loadController(Loads loads) {
    return new LoadController(loads);
  }
}
