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

  /** Why data are erased. */
  public enum Ground {
    /** The person took the consent back. */
    CONSENT_WITHDRAWN,
    /** The person asked for it. */
    REQUEST,
    /** They were kept long enough. */
    RETENTION
  }

  /** Somebody asked for it; somebody else does it. */
  @Schema(name = "FriendErasureRequest")
  public record Request(Ground ground, String by, LocalDate on) {}

  /**
   * What stands in the way of the data, and what became of them.
   *
   * @param hold the order to keep them, while one stands
   * @param requested who asked for erasure, if somebody did
   * @param done the proof, once it is done
   */
  public record Custody(
      @Nullable LegalHold hold, @Nullable Request requested, @Nullable Erasure done) {

    static final Custody FREE = new Custody(null, null, null);

    Custody under(@Nullable LegalHold order) {
      return new Custody(order, requested, done);
    }

    Custody asked(Request wish) {
      return new Custody(hold, wish, done);
    }

    Custody erased(Erasure proof) {
      return new Custody(hold, requested, proof);
    }
  }
}
