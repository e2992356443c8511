package org.waishi.platform.rotation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.store.AggregateStore;

/** Key rotation for a service that has keys. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("waishi.keyset")
public class KeyRotationConfiguration {

  @Bean
  KeyRotationController keyRotationController(
      KeyRing ring, FieldCipher cipher, AggregateStore store) {
    return new KeyRotationController(ring, cipher, store);
  }
}
