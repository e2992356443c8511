package org.waishi.platform.event;

/** Names of the CloudEvents extension attributes that every event of the house carries. */
public final class Attributes {

  /** The fact's number in its aggregate's life, from 1. */
  public static final String VERSION = "version";

  /** Shared by everything that follows from one request. */
  public static final String CORRELATION_ID = "correlationid";

  /** The id of the event that this one follows from, if any. */
  public static final String CAUSATION_ID = "causationid";

  /** W3C trace context (the distributed tracing extension). */
  public static final String TRACEPARENT = "traceparent";

  /** Who did it: a subject, never a name. */
  public static final String ACTOR = "actor";

  private Attributes() {}
}
