package org.waishi.platform.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.waishi.platform.id.Ids;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;

/**
 * Shows personal data unmasked: to callers with {@link Role#UNMASK}, for a written reason, and only
 * after the look stands in the access journal.
 *
 * <p>An unmasking is a resource: {@code POST /card-applications/{id}/unmaskings} with {@link
 * Reason} as its body.
 */
public final class Unmasking {

  private final AccessJournal journal;
  private final Ids ids;
  private final InstantSource clock;

  /** Writes to this journal. */
  public Unmasking(AccessJournal journal, Ids ids, InstantSource clock) {
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /** The body of an unmasking: why, in 8 to 500 characters. */
  public record Reason(
      @NotNull @Size(min = 8, max = 500) @Pattern(regexp = "(?s).*\\S.*") String reason) {}

  /**
   * What is looked at.
   *
   * @param kind the kind of record, {@code apec-card.application}
   * @param recordId which one
   * @param fields which of its fields
   */
  public record Look(String kind, String recordId, List<String> fields) {

    /** Keeps its own copy. */
    public Look {
      fields = List.copyOf(fields);
    }
  }

  /** What {@code read} gives, once the journal holds that {@code caller} looked. */
  public <V> V show(Caller caller, Look look, Reason reason, Supplier<V> read) {
    if (!caller.is(Role.UNMASK)) {
      throw new AccessDeniedException("unmask");
    }
    V shown = read.get();
    note(caller, look, reason.reason());
    return shown;
  }

  /**
   * Writes a look into the journal that needs no permission of its own and no reason in words, such
   * as reading a sensitive paper; returns when it stands there.
   *
   * @param why what was done, by a code or a few words of the service's own
   */
  public void note(Caller caller, Look look, String why) {
    journal.record(entry(caller, look, why));
  }

  private AccessEntry entry(Caller caller, Look look, String reason) {
    return new AccessEntry(
        ids.next(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        caller.subject(),
        look.kind(),
        look.recordId(),
        look.fields(),
        reason,
        address());
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : "internal";
  }
}
