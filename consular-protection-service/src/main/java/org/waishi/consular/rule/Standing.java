package org.waishi.consular.rule;

/** How far a row can be relied on. */
public enum Standing {
  /** A source named in the row says so. */
  SOURCED,
  /** General knowledge or this project's own proposal: the office must confirm it. */
  OFFICE_TO_CONFIRM
}
