package org.waishi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.waishi.platform.keyring.KeyRing;

class FieldCipherPropertyTest {

  private static final FieldCipher CIPHER = cipher();

  @Property
  void every_value_comes_back_as_it_went_in(
      @ForAll PersonalField field, @ForAll @NotBlank String value) {
    Place place = new Holder("incident", "i-1").person("p-1").at(field);
    SealedField stored = SealedField.fromDocument(CIPHER.seal(place, value).toDocument());
    assertThat(CIPHER.open(place, stored)).isEqualTo(value);
  }

  @Property
  void a_searchable_value_is_found_by_itself_and_by_no_other(
      @ForAll PersonalField field, @ForAll @NotBlank String one, @ForAll @NotBlank String other) {
    Assume.that(field.isSearchable() && !field.normalised(one).isEmpty());
    var tokens = CIPHER.searchTokens(field, one);
    boolean equal = field.normalised(one).equals(field.normalised(other));
    assertThat(CIPHER.searchTokens(field, one)).isEqualTo(tokens).isNotEmpty();
    assertThat(CIPHER.searchTokens(field, other).equals(tokens)).isEqualTo(equal);
  }

  @Property
  void a_masked_form_hides_at_least_four_characters_of_a_number(@ForAll @NotBlank String value) {
    String masked = Masked.of(PersonalField.PASSPORT, value).text();
    assertThat(masked).contains("****");
    assertThat(masked).isNotEqualTo(PersonalField.PASSPORT.normalised(value));
  }

  private static FieldCipher cipher() {
    try {
      var file = Files.createTempDirectory("waishi").resolve("keyset.json");
      return new FieldCipher(new TinkSuite(KeyRing.open(file, true)));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
