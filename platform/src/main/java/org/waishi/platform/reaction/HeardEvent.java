package org.waishi.platform.reaction;

import org.jspecify.annotations.Nullable;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Origin.Heard;
import org.waishi.platform.id.Ids;

/**
 * Another service's fact, as it was heard.
 *
 * @param topic where it was heard
 * @param id the event's own id
 * @param type its name on the wire
 * @param subject the other aggregate's id
 * @param version the fact's number in that aggregate's life
 * @param correlationId the conversation it belongs to
 * @param traceparent W3C trace context, if it came with one
 */
public record HeardEvent(
    String topic,
    String id,
    String type,
    String subject,
    long version,
    String correlationId,
    @Nullable String traceparent) {

  /** The one id of what this event makes here, however often it is heard. */
  public String derivedId(String kind) {
    return Ids.derived(kind, id);
  }

  /** The origin of a command that follows from this event; the aggregate will remember it. */
  public Origin origin(String actor) {
    return new Origin(actor, correlationId, id, null, new Heard(topic + "/" + subject, version));
  }
}
