package org.waishi.friendship.search.spelling;

/** What of a thing was found. */
public enum Field {
  /** 中文名. */
  NAME_ZH,
  /** The English name. */
  NAME_EN,
  /** The name as its own people write it. */
  NAME_LOCAL,
  /** The name of a person, which is never shown. */
  PERSON,
  /** 文号 of a paper. */
  DOCUMENT_NUMBER,
  /** What sort of thing it is. */
  KIND,
  /** A network it belongs to. */
  NETWORK,
  /** ISO 3166. */
  COUNTRY
}
