package org.waishi.friendship.paper.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** Small files of every kind, and how a client files them. */
public final class PaperFiles {

  private static final AtomicLong FILED = new AtomicLong();

  private PaperFiles() {}

  /** A PDF whose bytes differ by this word. */
  public static byte[] pdf(String word) {
    return ("%PDF-1.7\n% " + word + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** An archive with these entries. */
  static byte[] archive(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** Files a PDF for a tie; returns the paper's id. */
  public static String filed(ApiClient who, String tieId) {
    return filed(who, tieId, "OTHER");
  }

  /** Files a PDF of its own of this kind; returns the paper's id. */
  public static String filed(ApiClient who, String tieId, String kind) {
    return filed(who, "tie", tieId, kind);
  }

  /** Files a PDF of its own of this kind for anything; returns the paper's id. */
  public static String filed(ApiClient who, String subjectKind, String id, String kind) {
    byte[] bytes = pdf(id + FILED.incrementAndGet());
    String said = "subjectKind=" + subjectKind + "&subjectId=" + id + "&kind=" + kind;
    Answer answer = file(who, said, bytes);
    if (answer.status() != 201) {
      throw new AssertionError(answer.text());
    }
    return answer.json().path("id").asString();
  }

  /** Files a signed copy of a text of consent; of the same word, the same one. */
  public static String consent(ApiClient officer, String text, String word) {
    String said = "subjectKind=friend-consent&kind=CONSENT&subjectId=" + text;
    Answer answer = file(officer, said, pdf(text + word));
    if (answer.status() != 201 && answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
    return answer.json().path("id").asString();
  }

  /** Files anything. */
  public static Answer file(ApiClient who, String said, byte[] bytes) {
    String key = "paper-" + said.hashCode() + "-" + Arrays.hashCode(bytes);
    ApiClient named = who.key(URLEncoder.encode(key, StandardCharsets.UTF_8));
    return named.send(
        named
            .request("/api/v1/papers?" + said)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }
}
