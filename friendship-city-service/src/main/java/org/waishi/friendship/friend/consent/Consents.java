package org.waishi.friendship.friend.consent;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.consent.ConsentRefusal.ConsentTextNotInForce;
import org.waishi.friendship.friend.consent.ConsentRefusal.ConsentTextOfAnotherKind;
import org.waishi.friendship.friend.consent.ConsentRefusal.DataWithoutConsent;
import org.waishi.friendship.friend.consent.ConsentRefusal.UnknownConsentText;
import org.waishi.friendship.friend.consent.ConsentText.Kind;
import org.waishi.friendship.friend.consent.ConsentText.Purpose;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.table.RuleTables;

/** Says whether a consent counts, and which data it covers. */
@Component
public class Consents {

  private final ConsentTexts texts;
  private final Papers papers;

  Consents(RuleTables tables, Papers papers) {
    this.texts = ConsentTexts.of(tables);
    this.papers = papers;
  }

  /** What stands against a consent to be in the register. */
  public List<Refusal> against(Consent consent) {
    return against(consent, Kind.GENERAL);
  }

  /** What stands against a consent of its own. */
  public List<Refusal> againstSeparate(Consent consent) {
    return against(consent, Kind.SEPARATE);
  }

  private List<Refusal> against(Consent consent, Kind kind) {
    String version = consent.textVersion();
    return texts
        .find(version)
        .map(text -> Stream.concat(fit(consent, text, kind), paper(consent)).toList())
        .orElseGet(() -> List.of(new UnknownConsentText(version)));
  }

  private static Stream<Refusal> fit(Consent consent, ConsentText text, Kind kind) {
    Stream<Refusal> another =
        text.kind() == kind
            ? Stream.empty()
            : Stream.of(new ConsentTextOfAnotherKind(text.version(), kind));
    Stream<Refusal> late =
        text.inForce(consent.on())
            ? Stream.empty()
            : Stream.of(new ConsentTextNotInForce(text.version(), consent.on().toString()));
    return Stream.concat(another, late);
  }

  private Stream<Refusal> paper(Consent consent) {
    return new NamedPaper(consent.fileId(), PaperKind.CONSENT, null, consent.on())
        .against(papers.of(ConsentTextSubject.KIND, consent.textVersion()));
  }

  /** Those of these kinds of data that no consent that stands covers. */
  public List<Refusal> beyond(Consent.Standing standing, Collection<PersonalField> fields) {
    Set<PersonalField> covered = EnumSet.noneOf(PersonalField.class);
    standing.all().forEach(consent -> covered.addAll(fields(consent)));
    return fields.stream()
        .filter(field -> !covered.contains(field))
        .<Refusal>map(DataWithoutConsent::new)
        .toList();
  }

  /** Which data a consent covers. */
  public Set<PersonalField> fields(Consent consent) {
    return texts.find(consent.textVersion()).map(ConsentText::fields).orElseGet(Set::of);
  }

  /** What the data are for, by the consents that stand. */
  public List<Purpose> purposes(Consent.Standing standing) {
    return standing.withdrawnOn() != null
        ? List.of()
        : standing
            .all()
            .flatMap(consent -> texts.find(consent.textVersion()).stream())
            .flatMap(text -> text.purposes().stream())
            .distinct()
            .sorted()
            .toList();
  }
}
