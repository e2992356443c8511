package org.waishi.platform.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.web.WebSettings;
import org.waishi.platform.web.problem.Problems;

/** The taking in of tables. */
@Configuration(proxyBeanMethods = false)
public class TableConfiguration {

  @Bean
  Imports imports(WebSettings settings, Problems problems) {
    return new Imports(settings.csvRows(), problems);
  }
}
