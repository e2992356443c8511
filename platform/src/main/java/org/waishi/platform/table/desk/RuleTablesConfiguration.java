package org.waishi.platform.table.desk;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.RuleTables.Own;

/**
 * Reads the files that an office put in place of tables of rules: {@code
 * waishi.rules.gap-worth=file:/etc/waishi/gap-worth.csv}, or {@code WAISHI_RULES_GAP_WORTH} in the
 * environment.
 */
@Configuration(proxyBeanMethods = false)
public class RuleTablesConfiguration {

  private static final String RULES = "waishi.rules";

  @Bean
  RuleTables ruleTables(Environment environment, ResourceLoader files) {
    Map<String, Own> own = new TreeMap<>();
    Binder.get(environment)
        .bind(RULES, Bindable.mapOf(String.class, String.class))
        .orElse(Map.of())
        .forEach((name, file) -> own.put(written(name), read(written(name), file, files)));
    return new RuleTables(own);
  }

  /** A variable of the environment knows no hyphens. */
  private static String written(String name) {
    return name.replace('.', '-');
  }

  private static Own read(String name, String file, ResourceLoader files) {
    String from = RULES + "." + name + "=" + file;
    try {
      return new Own(from, files.getResource(file).getContentAsByteArray());
    } catch (IOException missing) {
      throw new IllegalStateException(from + " cannot be read", missing);
    }
  }
}
