package org.waishi.apec.alert;

/**
 * A security alert (安全提醒) for an economy.
 *
 * @param level {@code TAKE_CARE}, {@code CAUTION} or {@code DO_NOT_GO}
 */
public record AlertFlag(String alertId, String economy, String level) {}
