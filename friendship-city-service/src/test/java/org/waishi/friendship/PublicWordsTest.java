package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.waishi.platform.words.PublicWords;

/** What is told in words and published is looked through for marks of a person when it comes in. */
class PublicWordsTest {

  private static final Set<String> TOLD = Set.of("why", "body", "documentNumber", "basis");
  private static final List<Class<? extends Annotation>> COMING_IN =
      List.of(NotBlank.class, Size.class, Schema.class, PublicWords.class);

  @Test
  void every_reason_body_and_document_number_that_comes_in_is_screened() {
    assertThat(comingIn()).hasSizeGreaterThan(15);
    assertThat(comingIn().filter(field -> !field.isAnnotationPresent(PublicWords.class))).isEmpty();
  }

  private static Stream<Field> comingIn() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition bean) {
            return true;
          }
        };
    scanner.addIncludeFilter(new AssignableTypeFilter(Record.class));
    return scanner.findCandidateComponents("org.waishi.friendship").stream()
        .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
        .flatMap(record -> Stream.of(record.getDeclaredFields()))
        .filter(field -> field.getType() == String.class && TOLD.contains(field.getName()))
        .filter(field -> COMING_IN.stream().anyMatch(field::isAnnotationPresent));
  }
}
