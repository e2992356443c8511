package org.waishi.platform.table.desk;

import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.WebSettings;
import org.waishi.platform.web.problem.Problems;

/** The taking in and giving out of tables. */
@Configuration(proxyBeanMethods = false)
public class TableConfiguration {

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(TableFile.class, new StringSchema())
        .replaceWithSchema(Sheet.class, new StringSchema());
  }

  @Bean
  Imports imports(WebSettings settings, Problems problems) {
    return new Imports(settings.csvRows(), problems);
  }

  @Bean
  DocumentedTables documentedTables() {
    return new DocumentedTables();
  }

  @Bean
  WebMvcConfigurer tablesAtTheDoor() {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new TableBodies()).addCustomConverter(new Sheets());
      }
    };
  }
}
