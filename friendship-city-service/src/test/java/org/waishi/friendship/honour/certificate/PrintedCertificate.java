package org.waishi.friendship.honour.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.waishi.friendship.document.QrCodes;
import org.waishi.platform.testing.ApiClient;

/** A certificate as its holder has it. */
public record PrintedCertificate(PdfReader file) {

  /** Prints one, by somebody who may; the request stands among the examples. */
  public static PrintedCertificate of(ApiClient unmasker, String nomination) {
    String body = "{\"language\":\"ZH\",\"reason\":\"颁证仪式用纸质证书\"}";
    String path = nomination + "/certificate-prints";
    assertThat(unmasker.send("POST", path, "application/json", body).status()).isEqualTo(200);
    return of(asked(unmasker, nomination, "ZH"), "ZH");
  }

  static PrintedCertificate of(HttpResponse<byte[]> answer, String language) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
    try {
      String wish = System.getProperty("waishi.pdf.folder");
      if (wish != null) {
        Files.write(Path.of(wish, "certificate-" + language + ".pdf"), answer.body());
      }
      return new PrintedCertificate(new PdfReader(answer.body()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static HttpResponse<byte[]> asked(ApiClient unmasker, String nomination, String language) {
    String body = "{\"language\":\"" + language + "\",\"reason\":\"award ceremony\"}";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(unmasker.base() + nomination + "/certificate-prints"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    unmasker.headers().forEach(request::setHeader);
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  String text() {
    try {
      return new PdfTextExtractor(file).getTextFromPage(1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where its code leads, without the host. */
  public String address() {
    try {
      URI printed = URI.create(QrCodes.read(file).getFirst());
      return printed.getRawPath() + "?" + printed.getRawQuery();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  String code() {
    return address().replaceAll(".*code=", "");
  }
}
