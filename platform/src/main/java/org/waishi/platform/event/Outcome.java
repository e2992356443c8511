package org.waishi.platform.event;

/** What became of a record. The names are the values of the counter's tag, in lower case. */
public enum Outcome {
  /** It changed something here. */
  HANDLED,
  /** Not for this service. */
  IGNORED,
  /** It had been handled before. */
  DUPLICATE,
  /** For this service, but wrong: a dead letter. */
  INVALID,
  /** Right, but something is away or broken: tried again in order, or parked. */
  FAILED
}
