package org.waishi.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the documentation page: two of ours, four of the webjar, and not one more of it. */
final class PageFiles {

  private static final String WEBJAR = "classpath*:META-INF/resources/webjars/swagger-ui/*/";

  private PageFiles() {}

  /** By the path they are served under. */
  static Map<String, Resource> below(String root) {
    Map<String, Resource> files = new LinkedHashMap<>();
    files.put(root, new ClassPathResource("docs/index.html"));
    files.put(root + "/docs.js", new ClassPathResource("docs/docs.js"));
    Stream.of(
            "swagger-ui.css",
            "swagger-ui-bundle.js",
            "swagger-ui-standalone-preset.js",
            "favicon-32x32.png")
        .forEach(name -> files.put(root + "/" + name, ofWebjar(name)));
    return files;
  }

  private static Resource ofWebjar(String name) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(WEBJAR + name);
      if (found.length == 1) {
        return found[0];
      }
      throw new IllegalStateException(name + ": " + found.length + " found (expected: 1)");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
