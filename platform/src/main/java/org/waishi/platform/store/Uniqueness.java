package org.waishi.platform.store;

import org.waishi.platform.aggregate.Refusal;

/**
 * A promise that the store keeps for all documents of a kind at once, under any concurrency: no two
 * have the same value here. Documents without the field do not count.
 *
 * @param field dotted path in the document, {@code state.certificate}
 * @param refusal what the second one is told
 */
public record Uniqueness(String field, Refusal refusal) {

  /** The name of its index, by which a violation is recognised. */
  String index() {
    return "unique_" + field.replace('.', '_');
  }
}
