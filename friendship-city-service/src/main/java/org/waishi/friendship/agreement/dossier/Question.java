package org.waishi.friendship.agreement.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import org.waishi.friendship.tie.TieState;

/**
 * That an agreement lives on although its tie was stopped or ended.
 *
 * @param tie what became of the tie
 * @param kept whether it was decided that the agreement stays all the same
 */
@Schema(name = "AgreementQuestion")
public record Question(TieState tie, boolean kept) {}
