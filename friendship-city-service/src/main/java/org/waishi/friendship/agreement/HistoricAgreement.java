package org.waishi.friendship.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.platform.id.Ids;

/**
 * An agreement that was signed before there was this register.
 *
 * @param successor what took its place since, if anything did
 */
public record HistoricAgreement(
    String tieId,
    AgreementKind kind,
    Content content,
    Signing signing,
    @Nullable Successor successor) {

  /** What took its place, and the first day on which that held. */
  public record Successor(String id, LocalDate on) {}

  /** The one id of it. */
  public String id() {
    return Ids.derived(
        "historic-agreement", tieId, kind.name(), signing.on().toString(), content.title().zh());
  }

  /** The same, when something took its place. */
  public HistoricAgreement before(@Nullable Successor next) {
    return new HistoricAgreement(tieId, kind, content, signing, next);
  }
}
