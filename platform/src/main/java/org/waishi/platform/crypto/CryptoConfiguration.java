package org.waishi.platform.crypto;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.keyring.KeysetUnusable;

/**
 * Gives a service its field cipher. All is lazy: a service without personal data needs no keyset,
 * and one whose use cases ask for a {@link FieldCipher} does not start without.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CryptoProperties.class)
public class CryptoConfiguration {

  @Bean
  KeyRing keyRing(CryptoProperties properties) {
    Path file = properties.keyset();
    if (file == null) {
      throw new KeysetUnusable(
          "no keyset is named: set waishi.keyset (or WAISHI_KEYSET) to the file with the keys for personal data");
    }
    return KeyRing.open(file, properties.keysetCreate());
  }

  /** Another bean of this type brings other ciphers. */
  @Bean
  @ConditionalOnMissingBean
  CipherSuite cipherSuite(KeyRing ring) {
    return new TinkSuite(ring);
  }

  @Bean
  FieldCipher fieldCipher(CipherSuite suite) {
    return new FieldCipher(suite);
  }
}
