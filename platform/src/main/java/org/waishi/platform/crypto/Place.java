package org.waishi.platform.crypto;

import java.nio.charset.StandardCharsets;

/** Where a sealed value belongs, and the only place where it can be opened. */
public record Place(Holder holder, PersonalField field) {

  @Override
  public String toString() {
    return holder.type() + "/" + holder.id() + "/" + field;
  }

  byte[] associatedData() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }
}
