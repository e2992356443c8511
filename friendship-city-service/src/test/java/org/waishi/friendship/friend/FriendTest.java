package org.waishi.friendship.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.friend.Erasure.Ground.CONSENT_WITHDRAWN;
import static org.waishi.friendship.friend.Erasure.Ground.LAW;
import static org.waishi.friendship.friend.Erasure.Ground.PURPOSE_OVER;
import static org.waishi.friendship.friend.Erasure.Ground.RETENTION_OVER;
import static org.waishi.friendship.friend.Erasure.Ground.UNLAWFUL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.PaperRefusal;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.PersonalField;

class FriendTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Profile PROFILE =
      new Profile("DE", List.of("trade", "marine-science", "trade"), List.of(), List.of());
  private static final Consent CONSENT = new Consent("2026-1", TODAY.minusDays(9), "file-1");
  private static final LegalHold ORDER = new LegalHold("court", "no-7", TODAY, "paper-1", "leader");
  private static final LegalHold END =
      new LegalHold("court", "no-8", TODAY, "paper-1", "another leader");
  private static final Filing PAPERS = "paper-1"::equals;
  private static final List<PersonalField> NAME = List.of(PersonalField.NAME);

  private final Friend friend = done(Friend.register("f1", entry(CONSENT), List.of(), TODAY));

  private static Registration entry(Consent consent) {
    return new Registration(PROFILE, consent, null, Map.of());
  }

  static Friend done(Decision<Friend> decision) {
    return ((Decision.Accepted<Friend>) decision).state();
  }

  private static List<Refusal> no(Decision<Friend> decision) {
    return ((Decision.Refused<Friend>) decision).reasons();
  }

  private static Erasure.Request wish(Erasure.Ground ground, String paper) {
    return new Erasure.Request(ground, paper, "officer", TODAY);
  }

  private static Contact met(String on) {
    return new Contact(LocalDate.parse(on), Contact.Manner.MEETING, null, "officer");
  }

  private Friend withdrawn() {
    return done(friend.withdraw(TODAY, TODAY));
  }

  private Friend asked() {
    return done(friend.requestErasure(wish(PURPOSE_OVER, "paper-1"), TODAY.plusDays(9), PAPERS));
  }

  @Test
  void nobody_is_registered_on_a_consent_that_is_still_to_come() {
    Consent tomorrow = new Consent("2026-1", TODAY.plusDays(1), "file-1");
    assertThat(no(Friend.register("f1", entry(tomorrow), List.of(), TODAY)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void a_friend_is_quiet_since_the_last_touch_whenever_it_is_entered() {
    Friend met = done(friend.contact(met("2026-05-01"), TODAY));
    Friend more = done(met.contact(met("2026-02-01"), TODAY));
    assertThat(friend.log().quietSince()).isEqualTo(TODAY);
    assertThat(more.log().quietSince()).isEqualTo("2026-05-01");
    assertThat(more.log().contacts()).containsExactly(met("2026-02-01"), met("2026-05-01"));
  }

  @Test
  void no_touch_lies_in_the_future() {
    assertThat(no(friend.contact(met("2026-06-02"), TODAY)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void after_a_withdrawal_nobody_is_in_touch_and_nothing_is_changed() {
    List<Refusal> why = List.of(new FriendRefusal.ConsentWithdrawn("2026-06-01"));
    assertThat(no(withdrawn().contact(met("2026-05-01"), TODAY))).isEqualTo(why);
    assertThat(no(withdrawn().correct(NAME))).isEqualTo(why);
    assertThat(no(withdrawn().describe(new Profile("FR", List.of(), List.of(), List.of()))))
        .isEqualTo(why);
    assertThat(no(withdrawn().withdraw(TODAY, TODAY))).isEqualTo(why);
    assertThat(withdrawn().silenced()).isEqualTo(why);
  }

  @Test
  void a_withdrawal_is_neither_older_than_the_consent_nor_of_the_future() {
    assertThat(no(friend.withdraw(CONSENT.on().minusDays(1), TODAY)))
        .containsExactly(new FriendRefusal.WithdrawnBeforeConsent("2026-05-22", "2026-05-23"));
    assertThat(no(friend.withdraw(TODAY.plusDays(1), TODAY)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
    assertThat(friend.withdraw(CONSENT.on(), TODAY)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void no_touch_lies_between_a_withdrawal_and_the_next_consent() {
    Friend gone = done(friend.withdraw(TODAY.minusDays(5), TODAY));
    Friend again = done(gone.consent(new Consent("2026-1", TODAY.minusDays(2), "file-2"), TODAY));
    assertThat(no(again.contact(met("2026-05-28"), TODAY)))
        .containsExactly(new FriendRefusal.TouchWithoutConsent("2026-05-28"));
    assertThat(no(again.contact(met("2026-05-29"), TODAY))).hasSize(1);
    for (String day : List.of("2026-05-26", "2026-05-27", "2026-05-30")) {
      assertThat(again.contact(met(day), TODAY)).isInstanceOf(Decision.Accepted.class);
    }
  }

  @Test
  void a_new_consent_lets_the_office_speak_again() {
    Consent anew = new Consent("2026-2", TODAY, "file-2");
    assertThat(no(friend.consent(anew, TODAY)))
        .containsExactly(new FriendRefusal.ConsentStands("2026-05-23"));
    assertThat(no(withdrawn().consent(CONSENT, TODAY)))
        .containsExactly(new FriendRefusal.ConsentOlderThanWithdrawal("2026-05-23", "2026-06-01"));
    Friend again = done(withdrawn().consent(anew, TODAY));
    assertThat(again.silenced()).isEmpty();
    assertThat(again.consent()).isEqualTo(anew);
    assertThat(no(withdrawn().consent(new Consent("3", TODAY.plusDays(1), "f"), TODAY)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void a_consent_of_its_own_stands_by_itself_and_ends_with_the_other() {
    Consent own = new Consent("2026-1-passport", TODAY.minusDays(2), "file-2");
    Friend both = done(friend.consentSeparately(own, TODAY));
    assertThat(both.standing().separate()).isEqualTo(own);
    assertThat(no(both.consentSeparately(own, TODAY)))
        .containsExactly(new FriendRefusal.ConsentStands("2026-05-30"));
    assertThat(no(both.withdrawSeparate(TODAY.minusDays(3), TODAY)))
        .containsExactly(new FriendRefusal.WithdrawnBeforeConsent("2026-05-29", "2026-05-30"));
    assertThat(done(both.withdrawSeparate(TODAY, TODAY)).standing().separate()).isNull();
    assertThat(no(friend.withdrawSeparate(TODAY, TODAY)))
        .containsExactly(new FriendRefusal.NoSeparateConsent());
    Consent anew = new Consent("2026-1", TODAY, "file-3");
    Friend again = done(done(both.withdraw(TODAY, TODAY)).consent(anew, TODAY));
    assertThat(again.standing().separate()).isNull();
    assertThat(again.standing().papers()).containsExactly("file-1", "file-2", "file-3");
  }

  @Test
  void what_a_hold_keeps_goes_neither_with_the_separate_consent_nor_with_a_new_one() {
    Consent own = new Consent("2026-1-passport", TODAY, "file-2");
    Friend held = done(done(friend.consentSeparately(own, TODAY)).hold(ORDER, PAPERS, TODAY));
    List<Refusal> why = List.of(new FriendRefusal.UnderLegalHold("no-7"));
    assertThat(no(held.withdrawSeparate(TODAY, TODAY))).isEqualTo(why);
    Friend withdrawn = done(held.withdraw(TODAY, TODAY));
    assertThat(no(withdrawn.consent(new Consent("2026-1", TODAY, "file-3"), TODAY))).isEqualTo(why);
  }

  @Test
  void nobody_erases_what_they_asked_to_erase() {
    assertThat(no(asked().erase(NAME, "d", "officer", TODAY)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    assertThat(no(friend.erase(NAME, "d", "reviewer", TODAY)))
        .containsExactly(new FriendRefusal.ErasureNotRequested());
  }

  @Test
  void a_wish_to_erase_has_a_ground_that_is_there_to_be_seen() {
    assertThat(no(friend.requestErasure(wish(CONSENT_WITHDRAWN, null), TODAY.plusDays(9), PAPERS)))
        .containsExactly(new FriendRefusal.ConsentStands("2026-05-23"));
    assertThat(no(friend.requestErasure(wish(RETENTION_OVER, null), TODAY.plusDays(1), PAPERS)))
        .containsExactly(new FriendRefusal.RetentionNotOver("2026-06-02"));
    assertThat(friend.requestErasure(wish(RETENTION_OVER, null), TODAY, PAPERS))
        .isInstanceOf(Decision.Accepted.class);
    for (Erasure.Ground ground : EnumSet.of(PURPOSE_OVER, UNLAWFUL, LAW)) {
      assertThat(no(friend.requestErasure(wish(ground, null), TODAY.plusDays(9), PAPERS)))
          .containsExactly(new FriendRefusal.GroundWithoutPaper(ground));
      assertThat(no(friend.requestErasure(wish(ground, "paper-2"), TODAY.plusDays(9), PAPERS)))
          .containsExactly(new PaperRefusal.PaperNotFiled("paper-2"));
      assertThat(friend.requestErasure(wish(ground, "paper-1"), TODAY.plusDays(9), PAPERS))
          .isInstanceOf(Decision.Accepted.class);
    }
    assertThat(withdrawn().requestErasure(wish(CONSENT_WITHDRAWN, null), TODAY.plusDays(9), PAPERS))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void a_wish_to_erase_is_taken_back_or_done_before_there_is_another() {
    assertThat(no(asked().requestErasure(wish(PURPOSE_OVER, "paper-1"), TODAY.plusDays(9), PAPERS)))
        .containsExactly(new FriendRefusal.ErasureRequestedAlready("2026-06-01"));
    Friend back = done(asked().withdrawErasureRequest("reviewer", TODAY));
    assertThat(no(back.erase(NAME, "d", "reviewer", TODAY)))
        .containsExactly(new FriendRefusal.ErasureNotRequested());
    assertThat(no(back.withdrawErasureRequest("officer", TODAY)))
        .containsExactly(new FriendRefusal.ErasureNotRequested());
  }

  @Test
  void nobody_takes_back_alone_what_they_asked_to_erase() {
    assertThat(no(asked().withdrawErasureRequest("officer", TODAY)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    assertThat(done(asked().withdrawErasureRequest("reviewer", TODAY)).custody().requested())
        .isNull();
    Friend gone = done(asked().erase(NAME, "d", "reviewer", TODAY));
    assertThat(no(gone.withdrawErasureRequest("leader", TODAY)))
        .containsExactly(new FriendRefusal.FriendErasedAlready("2026-06-01"));
  }

  @Test
  void data_that_were_kept_too_long_are_noted_once_for_each_term() {
    Friend noted = done(friend.noteKeptTooLong(Erasure.DataClass.QUIET, TODAY));
    assertThat(noted.noteKeptTooLong(Erasure.DataClass.QUIET, TODAY))
        .isEqualTo(Decision.unchanged(noted));
    assertThat(noted.noteKeptTooLong(Erasure.DataClass.QUIET, TODAY.plusDays(1)))
        .isNotEqualTo(Decision.unchanged(noted));
  }

  @Test
  void a_new_consent_ends_the_wish_to_erase() {
    Friend wished =
        done(withdrawn().requestErasure(wish(CONSENT_WITHDRAWN, null), TODAY.plusDays(9), PAPERS));
    Friend again = done(wished.consent(new Consent("2026-1", TODAY, "file-2"), TODAY));
    assertThat(no(again.erase(NAME, "d", "reviewer", TODAY)))
        .containsExactly(new FriendRefusal.ErasureNotRequested());
  }

  @Test
  void an_erasure_leaves_the_shell_and_its_proof() {
    Friend gone = done(asked().erase(NAME, "d", "reviewer", TODAY));
    assertThat(gone.erasure())
        .isEqualTo(new Erasure(PURPOSE_OVER, NAME, "d", "officer", "reviewer", TODAY));
    assertThat(gone.profile()).isEqualTo(PROFILE);
    List<Refusal> why = List.of(new FriendRefusal.FriendErasedAlready("2026-06-01"));
    assertThat(gone.silenced()).isEqualTo(why);
    assertThat(no(gone.erase(NAME, "d", "reviewer", TODAY))).isEqualTo(why);
    assertThat(no(gone.contact(met("2026-05-01"), TODAY))).isEqualTo(why);
    assertThat(no(gone.hold(ORDER, PAPERS, TODAY))).isEqualTo(why);
    assertThat(no(gone.requestErasure(gone.custody().requested(), TODAY.plusDays(9), PAPERS)))
        .isEqualTo(why);
  }

  @Test
  void a_legal_hold_refuses_erasure_until_it_is_released() {
    List<Refusal> why = List.of(new FriendRefusal.UnderLegalHold("no-7"));
    Friend held = done(asked().hold(ORDER, PAPERS, TODAY));
    assertThat(no(held.erase(NAME, "d", "reviewer", TODAY))).isEqualTo(why);
    Friend unasked = done(friend.hold(ORDER, PAPERS, TODAY));
    assertThat(no(unasked.requestErasure(wish(PURPOSE_OVER, "paper-1"), TODAY.plusDays(9), PAPERS)))
        .isEqualTo(why);
    assertThat(no(held.hold(ORDER, PAPERS, TODAY))).isEqualTo(why);
    Friend free = done(held.release(END, PAPERS, TODAY));
    assertThat(done(free.erase(NAME, "d", "reviewer", TODAY)).erasure()).isNotNull();
    assertThat(no(free.release(END, PAPERS, TODAY)))
        .containsExactly(new FriendRefusal.NoLegalHold());
  }

  @Test
  void a_hold_is_an_order_that_was_filed_and_is_lifted_by_another_one_and_another_person() {
    assertThat(no(friend.hold(ORDER, "paper-2"::equals, TODAY)))
        .containsExactly(new PaperRefusal.PaperNotFiled("paper-1"));
    Friend held = done(friend.hold(ORDER, PAPERS, TODAY));
    assertThat(no(held.release(END, "paper-2"::equals, TODAY)))
        .containsExactly(new PaperRefusal.PaperNotFiled("paper-1"));
    assertThat(no(held.release(ORDER, PAPERS, TODAY)))
        .containsExactly(new FourEyes.MakerIsChecker("leader"));
    assertThat(done(held.release(END, PAPERS, TODAY)).custody().hold()).isNull();
  }

  @Test
  void what_is_known_already_is_no_news() {
    assertThat(friend.describe(PROFILE)).isEqualTo(Decision.unchanged(friend));
    Profile key = new Profile("DE", List.of(), List.of(), List.of("sco-demonstration-zone"));
    assertThat(done(friend.describe(key)).profile()).isEqualTo(key);
    assertThat(PROFILE.expertise()).containsExactly("marine-science", "trade");
  }

  @Test
  void corrected_data_are_told_by_their_kinds_alone_and_change_nothing_else() {
    Decision.Accepted<Friend> corrected = (Decision.Accepted<Friend>) friend.correct(NAME);
    assertThat(corrected.facts()).containsExactly(new FriendEvent.FriendDataCorrected("f1", NAME));
    assertThat(corrected.state()).isEqualTo(friend);
  }
}
