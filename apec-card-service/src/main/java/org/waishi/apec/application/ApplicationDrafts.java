package org.waishi.apec.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waishi.apec.application.ApplicationRefusal.EnterpriseMissing;
import org.waishi.apec.application.ApplicationRefusal.OtherEnterprise;
import org.waishi.apec.application.ApplicationRefusal.UnknownDocument;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Draft;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.Sealing;
import org.waishi.apec.requirement.CardRules;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;

/** Writes drafts: what they say of the applicant is sealed in the same write. */
@Service
public class ApplicationDrafts {

  private final CardApplications applications;
  private final Sealing sealing;
  private final CardRules rules;

  ApplicationDrafts(CardApplications applications, Sealing sealing, CardRules rules) {
    this.applications = applications;
    this.sealing = sealing;
    this.rules = rules;
  }

  /**
   * What is to be begun.
   *
   * @param enterpriseId null when the caller's token says it
   */
  public record Wish(@Nullable String enterpriseId, ApplicationKind kind, Draft draft) {}

  /** What a repeat is recognised by. */
  private record Begin(String enterprise, ApplicationKind kind, Object body) {}

  /** Begins an application. */
  public Result<CardApplication> begin(Caller caller, Wish wish, Origin by) {
    String enterprise = caller.is(Role.ENTERPRISE) ? caller.enterpriseId() : wish.enterpriseId();
    List<Refusal> against = new ArrayList<>(unknownDocuments(wish.draft()));
    if (enterprise == null) {
      against.add(new EnterpriseMissing("enterpriseId"));
    } else if (wish.enterpriseId() != null && !wish.enterpriseId().equals(enterprise)) {
      against.add(new OtherEnterprise());
    }
    return enterprise == null || !against.isEmpty()
        ? new Result.Refused<>(against)
        : begun(enterprise, wish, caller.subject(), by);
  }

  private Result<CardApplication> begun(String enterprise, Wish wish, String maker, Origin by) {
    Papers papers = sealing.papers(wish.draft(), List.of());
    return sealing.give(
        wish.draft(),
        body -> Command.of(by, new Begin(enterprise, wish.kind(), body)),
        command ->
            applications.create(
                command,
                id ->
                    CardApplication.draft(
                        new ApplicationDrafted(id, enterprise, wish.kind(), papers, maker))));
  }

  /** Writes it anew; personal data that are left out stay as they were. */
  public Result<CardApplication> change(Caller caller, Step step, Draft draft) {
    List<Refusal> unknown = unknownDocuments(draft);
    if (!unknown.isEmpty()) {
      return new Result.Refused<>(unknown);
    }
    return sealing.give(
        draft,
        step::command,
        command ->
            applications.change(
                caller,
                step.id(),
                command,
                now -> now.change(sealing.papers(draft, now.papers().given()), step.by())));
  }

  private List<Refusal> unknownDocuments(Draft draft) {
    return draft.listed().stream()
        .filter(one -> !rules.knows(one.document()))
        .<Refusal>map(one -> new UnknownDocument("documents", one.document()))
        .toList();
  }
}
