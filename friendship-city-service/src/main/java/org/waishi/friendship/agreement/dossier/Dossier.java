package org.waishi.friendship.agreement.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;

/**
 * Who wrote an agreement, and what was said of it.
 *
 * @param drafters everybody who wrote or submitted it: the makers
 * @param opinion the lawyers' (合法性审查意见), since the last submission
 * @param approval the instruction file
 * @param imported that it was signed before this register; null for every other
 * @param setbacks every return and the no, in their order
 * @param clock how long who is to answer has; stands while the lawyers' return is corrected
 * @param question that its tie was stopped or ended while it lives
 * @param served the papers that were noted, each of which serves one step only
 */
public record Dossier(
    List<String> drafters,
    @Nullable Instruction opinion,
    @Nullable Instruction approval,
    @Nullable Imported imported,
    List<Setback> setbacks,
    @Nullable ApprovalClock clock,
    @Nullable Question question,
    List<String> served) {

  /** Keeps its own copies. */
  public Dossier {
    drafters = List.copyOf(drafters);
    setbacks = List.copyOf(setbacks);
    served = List.copyOf(served);
  }

  /** Of a draft. */
  public static Dossier by(String drafter) {
    return by(drafter, null);
  }

  /** Of one that was signed before. */
  public static Dossier historic(String by, LocalDate on) {
    return by(by, new Imported(on, null));
  }

  private static Dossier by(String by, @Nullable Imported imported) {
    return new Dossier(List.of(by), null, null, imported, List.of(), null, null, List.of());
  }

  /** Somebody wrote it anew. */
  public Dossier written(String drafter) {
    return new Dossier(with(drafters, drafter), null, null, null, setbacks, clock, null, served);
  }

  /** It went to the lawyers; a clock that stood since their return runs again. */
  public Dossier submitted(String by, LocalDate on) {
    return written(by).timed(clock == null ? null : clock.resumed(on));
  }

  /** The lawyers have nothing against it. */
  public Dossier checked(Instruction told) {
    return new Dossier(drafters, told, null, null, setbacks, null, null, served(told));
  }

  /** It may be signed. */
  public Dossier approved(Instruction told) {
    return new Dossier(drafters, opinion, told, null, setbacks, null, null, served(told));
  }

  /** It is to be corrected: by the lawyers, whose clock stands, or by who approves. */
  public Dossier returned(Setback answer) {
    ApprovalClock lawyers = answer.stage().equals("legal-checks") ? clock : null;
    return setback(answer, lawyers == null ? null : lawyers.stopped(answer.told().on()));
  }

  /** It was not approved. */
  public Dossier rejected(Setback answer) {
    return setback(answer, null);
  }

  /** The last yes, be it the lawyers' or the instruction file. */
  public Optional<Instruction> lastYes() {
    return Optional.ofNullable(approval).or(() -> Optional.ofNullable(opinion));
  }

  /** Who is to answer has so long; nobody is, if null. */
  public Dossier timed(@Nullable ApprovalClock by) {
    return new Dossier(drafters, opinion, approval, imported, setbacks, by, question, served);
  }

  /** It was said that this day was missed. */
  public Dossier overdue(LocalDate dueOn) {
    return clock == null ? this : timed(clock.said(dueOn));
  }

  /** What its tie did to it, or nothing. */
  public Dossier questioned(@Nullable Question now) {
    return new Dossier(drafters, opinion, approval, imported, setbacks, clock, now, served);
  }

  /** Somebody who did not send the table looked at it. */
  public Dossier confirmed(String by) {
    Imported now = imported == null ? null : imported.confirmed(by);
    return new Dossier(drafters, opinion, approval, now, setbacks, clock, question, served);
  }

  /** Whether a table brought it in, and nobody confirmed what it said. */
  public boolean unconfirmed() {
    return imported != null && imported.confirmedBy() == null;
  }

  /** Something was decided of it, by this paper. */
  public Dossier decided(Decree told) {
    List<String> papers = with(served, told.fileId());
    return new Dossier(drafters, opinion, approval, imported, setbacks, clock, question, papers);
  }

  private Dossier setback(Setback answer, @Nullable ApprovalClock by) {
    List<Setback> all = Stream.concat(setbacks.stream(), Stream.of(answer)).toList();
    List<String> papers = served(answer.told());
    return new Dossier(drafters, opinion, approval, imported, all, by, question, papers);
  }

  private List<String> served(Instruction told) {
    return with(served, told.fileId());
  }

  private static List<String> with(List<String> all, @Nullable String one) {
    return Stream.concat(all.stream(), Stream.ofNullable(one)).distinct().toList();
  }
}
