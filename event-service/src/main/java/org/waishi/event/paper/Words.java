package org.waishi.event.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;

/**
 * What an engagement is called in both languages of every paper, and where it is held.
 *
 * @param titleZh in Chinese
 * @param titleEn in English
 * @param place null while it is open
 */
public record Words(String titleZh, String titleEn, @Nullable String place) {

  /** What these words say of a person. */
  public List<Refusal> faults() {
    return Stream.of(
            PersonalWords.in("titleZh", titleZh),
            PersonalWords.in("titleEn", titleEn),
            PersonalWords.in("place", place))
        .flatMap(List::stream)
        .toList();
  }
}
