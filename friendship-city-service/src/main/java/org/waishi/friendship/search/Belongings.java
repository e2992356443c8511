package org.waishi.friendship.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.search.index.Entries;
import org.waishi.friendship.search.index.Entry;
import org.waishi.friendship.search.index.Kind;
import org.waishi.friendship.search.index.Sight;
import org.waishi.friendship.search.spelling.Spelling;

/** Finds what belongs to a city by the city's names, or by words of both. */
@Component
class Belongings {

  private static final int CITIES = 50;

  private final Entries entries;

  Belongings(Entries entries) {
    this.entries = entries;
  }

  /** A city of which a question names something. */
  private record Named(Entry city, Question.Share share) {}

  /** What belongs to cities that the question names, where its other words name the thing. */
  List<Found> of(Question question, List<Entry> found, Sight sight) {
    return named(question, found, sight)
        .collect(Collectors.groupingBy(one -> one.share().rest()))
        .entrySet()
        .stream()
        .flatMap(same -> completing(same.getKey(), same.getValue(), sight))
        .toList();
  }

  private Stream<Named> named(Question question, List<Entry> found, Sight sight) {
    Map<String, Entry> cities = new LinkedHashMap<>();
    Stream.concat(found.stream(), byOneWord(question, sight.onlyCities()))
        .filter(entry -> entry.kind() == Kind.CITY)
        .forEach(entry -> cities.put(entry.id(), entry));
    return cities.values().stream()
        .flatMap(city -> question.sharedBy(city).map(share -> new Named(city, share)).stream())
        .sorted(Comparator.comparing(Named::share, Question.Share.FULLEST_FIRST))
        .limit(CITIES);
  }

  /** With one word there is nothing to share. */
  private Stream<Entry> byOneWord(Question question, Sight cities) {
    List<String> words = question.words();
    return words.size() < 2
        ? Stream.empty()
        : words.stream()
            .map(word -> List.of(Spelling.beginning(word)))
            .flatMap(key -> entries.having(key, cities, Searches.CANDIDATES).stream());
  }

  private Stream<Found> completing(Question rest, List<Named> named, Sight sight) {
    Map<String, Question.Share> shares =
        named.stream().collect(Collectors.toMap(one -> one.city().id(), Named::share));
    return rest.keys().stream()
        .flatMap(
            keys -> entries.ofCities(shares.keySet(), keys, sight, Searches.CANDIDATES).stream())
        .collect(Collectors.toMap(Entry::key, Function.identity(), (one, _) -> one))
        .values()
        .stream()
        .flatMap(entry -> found(entry, shares.get(String.valueOf(entry.cityId()))));
  }

  private static Stream<Found> found(Entry entry, Question.@Nullable Share share) {
    return share == null
        ? Stream.empty()
        : share.completedBy(entry).map(answer -> new Found(entry, answer)).stream();
  }
}
