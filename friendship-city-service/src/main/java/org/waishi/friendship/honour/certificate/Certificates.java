package org.waishi.friendship.honour.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waishi.friendship.document.PaperPrinter;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Sealing;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationState;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.office.OfficeCity;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;

/** Prints certificates, and says why one is not to be printed. */
@Component
class Certificates {

  private final Friends friends;
  private final Sealing sealing;
  private final HonourRules rules;
  private final PaperPrinter printer;
  private final PublicAddress address;
  private final CertificateCodes codes;
  private final OfficeCity city;

  Certificates(
      Friends friends,
      Sealing sealing,
      HonourRules rules,
      PaperPrinter printer,
      PublicAddress address,
      CertificateCodes codes,
      OfficeCity city) {
    this.friends = friends;
    this.sealing = sealing;
    this.rules = rules;
    this.printer = printer;
    this.address = address;
    this.codes = codes;
    this.city = city;
  }

  /** What stands against printing. */
  List<Refusal> against(Nomination nomination, Locale language) {
    List<Refusal> all = new ArrayList<>(friend(nomination).state().silenced());
    if (nomination.state() != NominationState.AWARDED) {
      all.add(
          new StepNotAllowed("certificate-prints", nomination.state().name(), nomination.steps()));
    }
    if (!rule(nomination).certificate()) {
      all.add(new CertificateOfAnotherBody(nomination.proposal().kind()));
    }
    address.against().ifPresent(all::add);
    if (all.isEmpty() && !printer.canPrint(name(nomination, language))) {
      all.add(new NameNotPrintable());
    }
    return all;
  }

  /** The certificate as a PDF; the name on it is in clear. */
  byte[] print(Stored<Nomination> stored, Locale language) {
    Nomination nomination = stored.state();
    Nomination.Award award = Objects.requireNonNull(nomination.award());
    String code = codes.of(stored.personal()).orElseThrow();
    Certificate certificate =
        new Certificate(
            name(nomination, language),
            rule(nomination).title(language),
            award.certificateNumber(),
            award.on(),
            address.of(award.certificateNumber(), code),
            city);
    return printer.print(certificate.in(language));
  }

  /** In Chinese the Chinese name comes first, if there is one. */
  private String name(Nomination nomination, Locale language) {
    Map<PersonalField, String> clear = sealing.inClear(friend(nomination).personal());
    String name = Objects.requireNonNull(clear.get(PersonalField.NAME));
    String other = clear.get(PersonalField.OTHER_NAME);
    return language.equals(Locale.CHINESE) && other != null ? other + "（" + name + "）" : name;
  }

  private HonourRule rule(Nomination nomination) {
    return rules.known(nomination.proposal().kind(), nomination.proposal().session()).orElseThrow();
  }

  private Stored<Friend> friend(Nomination nomination) {
    return friends.find(nomination.proposal().friendId()).orElseThrow();
  }
}
