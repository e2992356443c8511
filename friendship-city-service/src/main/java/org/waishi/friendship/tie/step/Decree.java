package org.waishi.friendship.tie.step;

import java.time.LocalDate;

/**
 * What a body decided of a tie that stands or is to come (决定): the paper by which it is suspended,
 * lives again or ends.
 *
 * @param documentNumber 文号
 * @param fileId the paper itself; nothing is decided without it
 */
public record Decree(String body, String documentNumber, LocalDate on, String fileId) {}
