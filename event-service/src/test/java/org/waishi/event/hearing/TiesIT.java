package org.waishi.event.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.PATH;
import static org.waishi.event.Office.soon;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.OtherServices;
import org.waishi.event.RunningService;

/** What happens to a tie, and to the engagement that commemorates it, on a real broker. */
@RunningService
class TiesIT {

  @AutoClose private final OtherServices others = new OtherServices();

  private final Office office;

  TiesIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void a_suspended_tie_flags_its_commemoration_until_it_is_revived() {
    String id = commemorationOf("tie-1");
    others.tie("suspended", "tie-1", 2);
    soon(() -> assertThat(reason(id, "tie-1")).isEqualTo("TIE_SUSPENDED"));
    others.tie("revived", "tie-1", 3);
    soon(() -> assertThat(office.flagged(id)).isFalse());
    others.tie("suspended", "tie-1", 4);
    soon(() -> assertThat(office.flagged(id)).isTrue());
  }

  @Test
  void a_tie_that_ended_flags_its_commemoration_for_good() {
    String id = commemorationOf("tie-2");
    others.tie("suspended", "tie-2", 2);
    soon(() -> assertThat(reason(id, "tie-2")).isEqualTo("TIE_SUSPENDED"));
    others.tie("terminated", "tie-2", 3);
    soon(() -> assertThat(reason(id, "tie-2")).isEqualTo("TIE_ENDED"));
    assertThat(office.flagged(id)).isTrue();
  }

  @Test
  void a_tie_that_lives_on_in_a_higher_one_flags_nothing() {
    String id = commemorationOf("tie-5");
    others.tie("suspended", "tie-5", 2);
    soon(() -> assertThat(office.flagged(id)).isTrue());
    others.tie("superseded", "tie-5", 3);
    soon(() -> assertThat(office.flagged(id)).isFalse());
  }

  @Test
  void facts_of_a_tie_that_come_late_or_again_change_nothing() {
    String id = commemorationOf("tie-3");
    others.tie("suspended", "tie-3", 2);
    others.tie("suspended", "tie-3", 2);
    soon(() -> assertThat(office.flagged(id)).isTrue());
    others.tie("revived", "tie-3", 5);
    others.tie("suspended", "tie-3", 4);
    others.tie("revived", "tie-3", 5);
    others.tie("terminated", "tie-3", 6);
    soon(() -> assertThat(reason(id, "tie-3")).isEqualTo("TIE_ENDED"));
    soon(
        () ->
            assertThat(office.told(id))
                .containsExactly("proposed", "flagged", "unflagged", "flagged"));
  }

  @Test
  void a_tie_suspended_before_its_anniversary_is_due_flags_it_at_once() {
    others.tie("suspended", "tie-4", 2);
    String witness = commemorationOf("tie-4");
    soon(() -> assertThat(office.flagged(witness)).isTrue());
  }

  @Test
  void an_agreements_anniversary_is_proposed_once_and_flagged_by_its_tie() {
    others.agreementsAnniversary("agreement-6", 1, "tie-6", "MN");
    others.agreementsAnniversary("agreement-6", 2, "tie-6", "MN");
    String id = proposedFor("agreement-6");
    assertThat(office.read(id).path("country").asString()).isEqualTo("MN");
    others.tie("suspended", "tie-6", 2);
    soon(() -> assertThat(reason(id, "tie-6")).isEqualTo("TIE_SUSPENDED"));
    others.tie("revived", "tie-6", 3);
    soon(() -> assertThat(office.flagged(id)).isFalse());
    assertThat(office.items(PATH + "?anniversaryId=agreement-6")).hasSize(1);
  }

  @Test
  void an_agreement_is_shown_once_at_the_engagement_at_which_it_was_signed() {
    String id = commemorationOf("tie-9");
    others.signed("agreement-8", 4, null);
    others.signed("agreement-9", 4, id);
    others.signed("agreement-9", 4, id);
    soon(() -> assertThat(office.read(id).path("signed").size()).isPositive());
    assertThat(office.read(id).path("signed").findValuesAsString("agreementId"))
        .containsExactly("agreement-9");
    assertThat(office.read(id).at("/signed/0/signedOn").asString()).isEqualTo("2026-05-02");
    soon(() -> assertThat(office.told(id)).containsExactly("proposed", "paper-signed"));
  }

  private String commemorationOf(String tie) {
    others.tiesAnniversary("of-" + tie, tie, "MN");
    return proposedFor("of-" + tie);
  }

  private String proposedFor(String anniversary) {
    String path = PATH + "?anniversaryId=" + anniversary;
    soon(() -> assertThat(office.items(path)).hasSize(1));
    return office.items(path).getFirst().path("id").asString();
  }

  private String reason(String id, String tie) {
    return office.read(id).at("/flags/" + tie + "/reason").asString("");
  }
}
