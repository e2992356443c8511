package org.waishi.platform.load;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.id.Ids;
import org.waishi.platform.json.JsonSettings;
import org.waishi.platform.store.AggregateStore;

/** Gives a service its loads; lazy, since one without tables needs no keys for them. */
@Lazy
@Configuration(proxyBeanMethods = false)
public class LoadConfiguration {

  @Bean
  Loads loads(
      AggregateStore store,
      FieldCipher cipher,
      Ids ids,
      MeterRegistry meters,
      @Value("${waishi.load.sweep:PT30S}") Duration sweep) {
    Rows rows = new Rows(cipher, JsonSettings.tolerant());
    return new Loads(store.view("loads", Load.class), rows, ids, meters).sweeping(sweep);
  }
}
