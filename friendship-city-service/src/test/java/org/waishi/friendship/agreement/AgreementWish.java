package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;

/** What somebody wishes after some days, whatever the agreement is like by then. */
record AgreementWish(int daring, int pick, int days, int ago, String by, Outcome result) {

  private static final List<String> ALL =
      List.of(
          "revisions",
          "submissions",
          "legal-checks",
          "approvals",
          "signings",
          "continuations",
          "abandonments",
          "terminations");

  /** One that was signed is left to time, most of the days. */
  String wanted(Agreement now) {
    List<String> open = now.steps();
    if (daring == 0 || open.isEmpty() || now.signing() != null && pick < 95) {
      return ALL.get(pick % (ALL.size() - 1));
    }
    return pick > 94 ? open.getLast() : open.get(pick % (open.size() - 1));
  }

  AgreementStep step(String resource, LocalDate today) {
    LocalDate paper = today.minusDays(ago);
    return switch (resource) {
      case "revisions" -> new AgreementStep.Revise(AgreementFixture.content(term(), on()), by);
      case "submissions" -> new AgreementStep.Submit(by);
      case "signings" -> new AgreementStep.Sign(signing(paper), by);
      case "continuations" -> new AgreementStep.Keep(decree(paper), by);
      case "abandonments" -> new AgreementStep.Abandon();
      case "terminations" ->
          new AgreementStep.Terminate(decree(paper), paper.plusDays(pick % 3 - 1), by);
      default -> review(resource, paper);
    };
  }

  private AgreementStep review(String resource, LocalDate paper) {
    PaperKind kind =
        resource.equals("legal-checks") ? PaperKind.LEGAL_OPINION : PaperKind.INSTRUCTION;
    String file = daring == 1 ? null : file(kind);
    return new AgreementStep.Review(
        resource, new Instruction(result, "body", "no-1", paper, file), by);
  }

  private Signing signing(LocalDate paper) {
    LocalDate from = paper.plusDays(pick % 40 - 2);
    return new Signing(
        file(PaperKind.AGREEMENT),
        paper,
        "青岛",
        List.of(),
        from,
        pick % 5 == 0 ? from.plusDays(pick * 4L - 20) : null,
        null);
  }

  private Decree decree(LocalDate paper) {
    return new Decree("city", "2026-33", paper, file(PaperKind.INSTRUCTION));
  }

  /** One of some papers; or one of another kind, or one that was filed nowhere. */
  private String file(PaperKind kind) {
    PaperKind filed = daring == 4 ? PaperKind.OTHER : kind;
    String filer = pick % 2 == 0 ? "officer" : "director";
    return daring == 2 ? "another" : "paper/" + filed + "/" + filer + "/" + pick + "/" + ago;
  }

  private Integer term() {
    return pick % 7 == 0 ? null : 1 + pick % 20;
  }

  private Integer on() {
    return pick % 7 == 0 || pick % 3 == 0 ? null : 1 + pick % 20;
  }
}
