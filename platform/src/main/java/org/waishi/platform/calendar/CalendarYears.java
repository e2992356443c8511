package org.waishi.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The announced years by number. The bundled ones travel with the program; a folder of the operator
 * adds the next year, or replaces a year wholly, without a new release.
 *
 * <p>A file holds the days of its calendar year, whichever notice they stand in: the notice for
 * 2023 also named 31 December 2022. So an announced year's last days may still change when the next
 * notice comes.
 */
public record CalendarYears(Map<Integer, CalendarYear> byYear) {

  private static final int FIRST_BUNDLED = 2022;

  public CalendarYears {
    byYear = Map.copyOf(byYear);
  }

  /** Every year from 2022 on whose file is in the program, up to the first that is not. */
  public static CalendarYears bundled() {
    Map<Integer, CalendarYear> years = new HashMap<>();
    for (int year = FIRST_BUNDLED; ; year++) {
      Optional<CalendarYear> found = bundled("cn-" + year + ".csv");
      if (found.isEmpty()) {
        return new CalendarYears(years);
      }
      years.put(year, found.get());
    }
  }

  /**
   * These years, with those of the {@code cn-<year>.csv} files in the folder put over them.
   *
   * @throws CalendarInvalid for a missing folder, or a file with faults
   */
  public CalendarYears extendedBy(Path folder) {
    Map<Integer, CalendarYear> years = new HashMap<>(byYear);
    years.putAll(inFolder(folder));
    return new CalendarYears(years);
  }

  Optional<CalendarYear> of(int year) {
    return Optional.ofNullable(byYear.get(year));
  }

  private static Map<Integer, CalendarYear> inFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CalendarInvalid(folder.toString(), List.of("waishi.calendar-dir names no folder"));
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> CalendarFile.yearOf(file.getFileName().toString()).isPresent())
          .map(CalendarYears::read)
          .collect(Collectors.toMap(CalendarYear::year, Function.identity()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CalendarYear read(Path file) {
    try (var text = Files.newBufferedReader(file)) {
      return CalendarFile.read(file.getFileName().toString(), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Optional<CalendarYear> bundled(String name) {
    try (InputStream bytes = CalendarYears.class.getResourceAsStream("/calendar/" + name)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(
              CalendarFile.read(name, new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
