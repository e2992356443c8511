package org.waishi.friendship.paper.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.paper.content.PaperFiles.archive;
import static org.waishi.friendship.paper.content.PaperFiles.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnifferTest {

  private static final byte[] PNG =
      HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
  private static final byte[] JPEG =
      HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");

  @Test
  void a_file_is_what_its_bytes_are() throws IOException {
    assertThat(type(pdf("x"))).contains(PaperType.PDF);
    assertThat(type(PNG)).contains(PaperType.PNG);
    assertThat(type(JPEG)).contains(PaperType.JPEG);
    assertThat(type(archive("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
        .contains(PaperType.DOCX);
    assertThat(type(archive("docProps/app.xml", "word/document.xml"))).contains(PaperType.DOCX);
    assertThat(type(archive("OFD.xml", "Doc_0/Document.xml"))).contains(PaperType.OFD);
  }

  @Test
  void what_only_looks_like_a_document_is_not_taken() throws IOException {
    assertThat(type(archive("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
    assertThat(type(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .as("macros")
        .isEmpty();
    assertThat(type("<html><script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(type("MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(type("PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(type(new byte[0])).isEmpty();
  }

  @Test
  void an_upload_knows_length_and_hash_and_leaves_nothing_behind() throws IOException {
    Upload upload = Upload.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
    assertThat(upload.bytes()).isEqualTo(3);
    assertThat(upload.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    upload.close();
    assertThat(Files.exists(upload.file())).isFalse();
  }

  private static Optional<PaperType> type(byte[] bytes) throws IOException {
    try (Upload upload = Upload.of(new ByteArrayInputStream(bytes))) {
      return upload.content().map(Upload.Content::type);
    }
  }
}
