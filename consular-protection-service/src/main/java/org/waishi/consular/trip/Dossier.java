package org.waishi.consular.trip;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.TripStep.Level;

/**
 * What was decided of a trip as it is asked for now.
 *
 * @param makers who drafted, changed, submitted or filed it at any time
 * @param noticeUntil the last day of its public notice
 * @param approvals every yes, in order
 */
public record Dossier(
    List<String> makers,
    @Nullable LocalDate noticeUntil,
    List<Approval> approvals,
    @Nullable RiskNote riskNote) {

  /** Keeps its own copies. */
  public Dossier {
    makers = List.copyOf(makers);
    approvals = List.copyOf(approvals);
  }

  /** A yes, and who noted it. */
  @Schema(name = "TripApproval")
  public record Approval(Level level, Paper paper, String by) {}

  /** That the unit knows the risk and goes (风险告知书), signed. */
  public record RiskNote(LocalDate on, String fileId) {}

  static Dossier begun(String maker) {
    return new Dossier(List.of(maker), null, List.of(), null);
  }

  /** Asked for in another way: nothing of what was decided counts any more. */
  Dossier restarted(String maker) {
    return new Dossier(with(maker), null, List.of(), null);
  }

  Dossier noticed(LocalDate until, String maker) {
    return new Dossier(with(maker), until, List.of(), null);
  }

  Dossier madeBy(String maker) {
    return new Dossier(with(maker), noticeUntil, approvals, riskNote);
  }

  Dossier approved(Approval yes) {
    List<Approval> all = Stream.concat(approvals.stream(), Stream.of(yes)).toList();
    return new Dossier(makers, noticeUntil, all, riskNote);
  }

  Dossier noted(RiskNote note) {
    return new Dossier(makers, noticeUntil, approvals, note);
  }

  private List<String> with(String maker) {
    return Stream.concat(makers.stream(), Stream.of(maker)).distinct().toList();
  }
}
