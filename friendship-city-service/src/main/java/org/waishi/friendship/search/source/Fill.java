package org.waishi.friendship.search.source;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.search.index.Entries;

/**
 * Takes into the index what stood before it did, soon after the start: so an index that was thrown
 * away, and a kind of things that could not be found before, are whole again without a fact. A fill
 * that broke off is done wholly by the next start; several at once do no harm.
 */
@Component
class Fill {

  private final List<Source<?>> sources;
  private final Entries entries;

  Fill(List<Source<?>> sources, Entries entries) {
    this.sources = List.copyOf(sources);
    this.entries = entries;
  }

  @Scheduled(initialDelayString = "${waishi.search.fill-after:PT2S}")
  void fill() {
    sources.forEach(source -> source.fill(entries));
  }
}
