package org.waishi.event.conclusion;

import java.time.LocalDate;

/**
 * An agreement of a tie that was signed at an engagement.
 *
 * @param tieId the tie whose agreement it is
 * @param signedOn the day that the paper names
 */
public record SignedPaper(String agreementId, String tieId, LocalDate signedOn) {}
