package org.waishi.friendship.friend.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent to be in the register (个人同意).
 *
 * @param textVersion which of the listed texts was agreed to; it says for what
 * @param on the day of the signature
 * @param fileId the signed paper, filed as one of that text
 */
@Schema(name = "FriendConsent")
public record Consent(String textVersion, LocalDate on, String fileId) {

  /** The days between a withdrawal and the next consent. */
  @Schema(name = "FriendConsentGap")
  public record Gap(LocalDate after, LocalDate until) {}

  /**
   * What was given last, and whether it stands.
   *
   * @param given the consent to be in the register
   * @param separate the consent of its own for data that need one (单独同意), while it stands
   * @param withdrawnOn when all was taken back, if it was
   * @param gaps when no consent stood, before the one that was given last
   * @param papers every paper that ever counted for this person, so that none counts for another
   */
  public record Standing(
      Consent given,
      @Nullable Consent separate,
      @Nullable LocalDate withdrawnOn,
      List<Gap> gaps,
      List<String> papers) {

    /** Keeps its own copies. */
    public Standing {
      gaps = List.copyOf(gaps);
      papers = List.copyOf(papers);
    }

    /** Of somebody who is entered by these. */
    public static Standing first(Consent given, @Nullable Consent separate) {
      Standing first = new Standing(given, null, null, List.of(), List.of(given.fileId()));
      return separate == null ? first : first.separately(separate);
    }

    /** After a new consent: what was withdrawn with the old one does not come back by itself. */
    public Standing anew(Consent consent) {
      List<Gap> more = new ArrayList<>(gaps);
      if (withdrawnOn != null) {
        more.add(new Gap(withdrawnOn, consent.on()));
      }
      return new Standing(consent, null, null, more, with(consent));
    }

    /** With a consent of its own for what needs one. */
    public Standing separately(Consent consent) {
      return new Standing(given, consent, withdrawnOn, gaps, with(consent));
    }

    /** Without that. */
    public Standing withoutSeparate() {
      return new Standing(given, null, withdrawnOn, gaps, papers);
    }

    /** After all was taken back. */
    public Standing withdrawn(LocalDate on) {
      return new Standing(given, separate, on, gaps, papers);
    }

    /** Whether no consent stood on that day, after one had been taken back. */
    public boolean lacking(LocalDate day) {
      return gaps.stream().anyMatch(gap -> day.isAfter(gap.after()) && day.isBefore(gap.until()));
    }

    /** The consents that there are. */
    public Stream<Consent> all() {
      return Stream.concat(Stream.of(given), Stream.ofNullable(separate));
    }

    private List<String> with(Consent consent) {
      List<String> more = new ArrayList<>(papers);
      more.add(consent.fileId());
      return more;
    }
  }
}
