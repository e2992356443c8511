package org.waishi.friendship.agreement.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import org.waishi.friendship.tie.step.Instruction;

/**
 * A return or a no, with the paper that it is.
 *
 * @param stage legal-checks or approvals: whose answer it is
 */
@Schema(name = "AgreementSetback")
public record Setback(String stage, Instruction told) {}
