package org.waishi.consular.rule;

import java.time.LocalDate;

/** A row that holds from a day on, until a later row of the same meaning takes its place. */
public interface DatedRow {

  /** The first day on which it holds. */
  LocalDate validFrom();

  /** What it is about; only the latest row about one thing holds. */
  Object meaning();

  /** The law, the source's mark in the domain guide, or whose proposal it is. */
  String source();

  /** Whether a source stands behind it. */
  Standing standing();
}
