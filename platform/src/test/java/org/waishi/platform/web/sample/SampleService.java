package org.waishi.platform.web.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.waishi.platform.PlatformAutoConfiguration;
import org.waishi.platform.security.SecurityConfiguration;
import org.waishi.platform.table.desk.TableConfiguration;
import org.waishi.platform.web.WebConfiguration;

/** A service of nothing but the web conventions. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      PlatformAutoConfiguration.class,
      MongoAutoConfiguration.class,
      KafkaAutoConfiguration.class
    })
@Import({
  WebConfiguration.class,
  TableConfiguration.class,
  SecurityConfiguration.class,
  SampleController.class,
  SampleSteps.class
})
class SampleService {}
