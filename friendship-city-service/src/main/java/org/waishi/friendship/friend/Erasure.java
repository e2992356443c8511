package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/**
 * The proof that personal data were erased (删除证明).
 *
 * @param fields which kinds of data there were
 * @param digest SHA-256 of the ciphertexts that were destroyed: shows what was erased to whoever
 *     still has a copy, and nothing to anybody else
 * @param requestedBy who asked for it in the office
 * @param by who did it
 */
@Schema(name = "FriendErasure")
public record Erasure(
    Ground ground,
    List<PersonalField> fields,
    String digest,
    String requestedBy,
    String by,
    LocalDate on) {

  /** Keeps its own copy. */
  public Erasure {
    fields = List.copyOf(fields);
  }

  /** What the term is counted by for which a friend's data are kept. */
  public enum DataClass {
    /** The consent stands; from the last touch on. */
    QUIET,
    /** From the withdrawal of the consent on. */
    WITHDRAWN
  }

  /** Why data are erased: the cases of the Personal Information Protection Law, Art. 47. */
  public enum Ground {
    /** What they were for is done, cannot be done, or needs them no more (no. 1). */
    PURPOSE_OVER,
    /** They were kept long enough (no. 2). */
    RETENTION_OVER,
    /** The person took the consent back (no. 3). */
    CONSENT_WITHDRAWN,
    /** They were had against the law or an agreement (no. 4). */
    UNLAWFUL,
    /** Another law says so (no. 5). */
    LAW
  }

  /**
   * Somebody asked for it; somebody else does it.
   *
   * @param fileId the paper that shows the ground; none where the withdrawal of the consent does
   */
  @Schema(name = "FriendErasureRequest")
  public record Request(Ground ground, @Nullable String fileId, String by, LocalDate on) {}

  /**
   * What stands in the way of the data, and what became of them.
   *
   * @param hold the order to keep them, while one stands
   * @param requested who asked for erasure, if somebody did
   * @param done the proof, once it is done
   * @param dueOn the end of their term, once it was noted that it had passed
   */
  public record Custody(
      @Nullable LegalHold hold,
      @Nullable Request requested,
      @Nullable Erasure done,
      @Nullable LocalDate dueOn) {

    static final Custody FREE = new Custody(null, null, null, null);

    Custody under(@Nullable LegalHold order) {
      return new Custody(order, requested, done, dueOn);
    }

    Custody asked(@Nullable Request wish) {
      return new Custody(hold, wish, done, dueOn);
    }

    Custody due(LocalDate day) {
      return new Custody(hold, requested, done, day);
    }

    Custody erased(Erasure proof) {
      return new Custody(hold, requested, proof, dueOn);
    }
  }
}
