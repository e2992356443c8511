package org.waishi.friendship.honour.certificate;

import org.waishi.platform.aggregate.Refusal;

/** The name has signs that no font of ours has; a certificate shows no box in their place. */
record NameNotPrintable() implements Refusal {
  @Override
  public String code() {
    return "name-not-printable";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
