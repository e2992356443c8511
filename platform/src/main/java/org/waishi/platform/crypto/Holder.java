package org.waishi.platform.crypto;

/**
 * The record that holds personal data: an aggregate, or one person within it.
 *
 * @param type the aggregate's kind, such as {@code card-application}; holds no slash
 */
public record Holder(String type, String id) {

  public Holder {
    if (type.isBlank() || type.contains("/") || id.isBlank()) {
      throw new IllegalArgumentException(
          "holder: '" + type + "' '" + id + "' (expected: both given, no slash in the type)");
    }
  }

  /** One of several persons in the same aggregate, such as a citizen of an incident. */
  public Holder person(String personId) {
    return new Holder(type, id + "/" + personId);
  }

  public Place at(PersonalField field) {
    return new Place(this, field);
  }
}
