package org.waishi.friendship.agreement;

import java.util.List;

/** Where an agreement stands, with the steps that lead on as names of resources to post to. */
public enum AgreementState {
  /** Being written (草拟). */
  DRAFT("revisions", "submissions", "abandonments"),
  /** Before the lawyers, then before who approves (合法性审查). */
  LEGAL_CHECK("legal-checks", "abandonments"),
  /** May be signed (已批准). */
  APPROVED("signings", "terminations"),
  /** Signed, and not in force yet (已签署). */
  SIGNED("terminations"),
  /** In force (生效). */
  IN_FORCE("terminations"),
  /** In force, and its end was announced (即将到期). */
  EXPIRING("terminations"),
  /** Its term is over (到期). */
  EXPIRED,
  /** Another one took its place (已续签). */
  RENEWED,
  /** Ended before its term, or never concluded (终止). */
  TERMINATED,
  /** A table brought it in by mistake, as somebody else than its sender found (误录). */
  MISRECORDED;

  private final List<String> steps;

  AgreementState(String... steps) {
    this.steps = List.of(steps);
  }

  /** The steps that lead on; what the lawyers said may replace one of them. */
  public List<String> steps() {
    return steps;
  }

  /** Whether it was signed and has not ended. */
  public boolean lives() {
    return this == SIGNED || inForce();
  }

  /** Whether it binds both sides now. */
  public boolean inForce() {
    return this == IN_FORCE || this == EXPIRING;
  }
}
