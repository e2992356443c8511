package org.waishi.friendship.agreement.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;

/** Seals who signed an agreement, and opens it for those who may look. */
@Component
public class SealedNames {

  private final FieldCipher cipher;

  SealedNames(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /**
   * Who signed.
   *
   * @param witnesses in the order of their offices
   */
  public record Signatories(String ours, String theirs, List<String> witnesses) {

    /** Keeps its own copy. */
    public Signatories {
      witnesses = List.copyOf(witnesses);
    }

    private Stream<String> all() {
      return Stream.concat(Stream.of(ours, theirs), witnesses.stream());
    }

    /** Never shows who. */
    @Override
    public String toString() {
      return "Signatories[sealed]";
    }
  }

  /** The same data with these names, one to a line. */
  public PersonalData sealed(PersonalData before, Signatories who) {
    List<String> lines = who.all().map(name -> name.replaceAll("\\R", " ")).toList();
    return before.with(cipher, PersonalField.ACCOUNT, String.join("\n", lines));
  }

  /** What a command's body may say of them: keyed hashes. */
  public List<List<String>> told(Signatories who) {
    return who.all().map(name -> cipher.searchTokens(PersonalField.NAME, name)).toList();
  }

  /** Who signed, in clear: only behind the permission to unmask and its journal. */
  public Signatories inClear(PersonalData personal) {
    List<String> lines =
        new ArrayList<>(personal.open(cipher, PersonalField.ACCOUNT).orElse("\n").lines().toList());
    while (lines.size() < 2) {
      lines.add("");
    }
    return new Signatories(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
  }
}
