package org.waishi.friendship.paper.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Says what a file is by its bytes alone. Tika tells the family; of archives, what they hold says
 * which document they are.
 */
final class Sniffer {

  private static final Tika TIKA = new Tika();
  private static final String TEXT = "word/document.xml";
  private static final String MACROS = "word/vbaProject.bin";

  /** What Tika's name of it is, and which of ours, if any. */
  record Found(String mediaType, Optional<PaperType> type) {}

  private Sniffer() {}

  static Found look(Path file) throws IOException {
    String mediaType = mediaType(file);
    Optional<PaperType> type =
        Stream.of(PaperType.values())
            .filter(one -> one.mediaType().equals(mediaType))
            .filter(one -> one != PaperType.DOCX && one != PaperType.OFD)
            .findFirst();
    return new Found(mediaType, type.isPresent() ? type : archived(file, mediaType));
  }

  private static String mediaType(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return TIKA.detect(bytes);
    }
  }

  private static Optional<PaperType> archived(Path file, String mediaType) throws IOException {
    return mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml")
        ? held(file)
        : Optional.empty();
  }

  private static Optional<PaperType> held(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      if (archive.getEntry("OFD.xml") != null) {
        return Optional.of(PaperType.OFD);
      }
      return archive.getEntry(TEXT) != null && archive.getEntry(MACROS) == null
          ? Optional.of(PaperType.DOCX)
          : Optional.empty();
    } catch (ZipException broken) {
      return Optional.empty();
    }
  }
}
