package org.waishi.platform.load;

/**
 * A row that was checked and accepted, and against which a rule came to stand before it was
 * applied; all others were applied.
 *
 * @param id what the row would be found under
 * @param code of the rule
 */
public record LateRefusal(String id, String code) {}
