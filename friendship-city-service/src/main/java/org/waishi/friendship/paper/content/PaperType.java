package org.waishi.friendship.paper.content;

/** The kinds of files that are taken in. */
public enum PaperType {
  /** A document as it was scanned or printed. */
  PDF("application/pdf", "pdf"),
  /** A scan. */
  JPEG("image/jpeg", "jpg"),
  /** A scan. */
  PNG("image/png", "png"),
  /** A text document without macros. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** The national format of documents (版式文档, GB/T 33190). */
  OFD("application/ofd", "ofd");

  private final String mediaType;
  private final String extension;

  PaperType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Its name on the wire. */
  public String mediaType() {
    return mediaType;
  }

  /** What the names of such files end with. */
  public String extension() {
    return extension;
  }
}
