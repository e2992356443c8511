package org.waishi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waishi.platform.keyring.KeyRing;

class PersonalDataTest {

  private static final Holder APPLICATION = new Holder("card-application", "a-1");

  @TempDir Path folder;

  private KeyRing ring;
  private FieldCipher cipher;
  private PersonalData data;

  @BeforeEach
  void sealed() {
    ring = KeyRing.open(folder.resolve("keyset.json"), true);
    cipher = new FieldCipher(new TinkSuite(ring));
    data =
        PersonalData.seal(
            cipher,
            APPLICATION,
            Map.of(PersonalField.PASSPORT, "E12345678", PersonalField.NAME, "张三"));
  }

  @Test
  void a_list_shows_the_masked_forms_without_opening_anything() {
    PersonalData foreign = new PersonalData(new Holder("another", "one"), data.fields());
    assertThat(foreign.masked())
        .containsExactly(
            Map.entry(PersonalField.PASSPORT, "E1****678"), Map.entry(PersonalField.NAME, "张*"));
    assertThatThrownBy(() -> foreign.open(cipher, PersonalField.NAME))
        .isInstanceOf(UnreadableField.class);
  }

  @Test
  void one_field_is_opened_at_a_time() {
    assertThat(data.open(cipher, PersonalField.PASSPORT)).contains("E12345678");
    assertThat(data.open(cipher, PersonalField.PHONE)).isEmpty();
  }

  @Test
  void a_field_is_replaced_and_the_others_stay() {
    PersonalData renewed = data.with(cipher, PersonalField.PASSPORT, "E87654321");
    assertThat(renewed.open(cipher, PersonalField.PASSPORT)).contains("E87654321");
    assertThat(renewed.fields().get(PersonalField.NAME))
        .isEqualTo(data.fields().get(PersonalField.NAME));
    assertThat(data.open(cipher, PersonalField.PASSPORT)).contains("E12345678");
  }

  @Test
  void an_erased_field_leaves_no_ciphertext_token_or_mask() {
    PersonalData erased = data.without(List.of(PersonalField.PASSPORT));
    assertThat(erased.fields()).containsOnlyKeys(PersonalField.NAME);
    assertThat(erased.masked()).containsOnlyKeys(PersonalField.NAME);
    assertThat(erased.toDocument()).containsOnlyKeys("NAME");
    assertThat(PersonalData.none(APPLICATION).without(List.of(PersonalField.NAME)).fields())
        .isEmpty();
  }

  @Test
  void after_a_rotation_all_is_sealed_again_once() {
    assertThat(data.reseal(cipher)).isSameAs(data);
    ring.rotate();
    assertThat(data.needsReseal(cipher)).isTrue();
    PersonalData fresh = data.reseal(cipher);
    assertThat(fresh.needsReseal(cipher)).isFalse();
    assertThat(fresh.fields().values())
        .extracting(SealedField::keyId)
        .containsOnly(ring.primaryKeyId());
    assertThat(fresh.open(cipher, PersonalField.NAME)).contains("张三");
    assertThat(fresh.masked()).isEqualTo(data.masked());
  }

  @Test
  void it_is_the_same_after_the_stores_own_format_and_its_ciphertext_is_plain_binary() {
    BsonDocument stored =
        new Document(data.toDocument())
            .toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    assertThat(stored.getDocument("PASSPORT").getBinary("ciphertext").getType())
        .isEqualTo(BsonBinarySubType.BINARY.getValue());
    assertThat(PersonalData.fromDocument(APPLICATION, read(stored))).isEqualTo(data);
  }

  @Test
  void a_document_that_is_not_ours_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PersonalData.fromDocument(
                    APPLICATION, Map.of("NAME", Map.of("key", "k", "tokens", List.of()))))
        .withMessage("sealed field: 'ciphertext' is missing or of another type (expected: byte[])");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonalData.fromDocument(APPLICATION, Map.of("NAME", "张三")))
        .withMessage("sealed field: not a document");
  }

  @Test
  void two_persons_of_one_incident_cannot_be_exchanged() {
    Holder incident = new Holder("incident", "i-1");
    PersonalData one =
        PersonalData.seal(cipher, incident.person("p-1"), Map.of(PersonalField.HEALTH, "injured"));
    PersonalData exchanged = new PersonalData(incident.person("p-2"), one.fields());
    assertThatThrownBy(() -> exchanged.open(cipher, PersonalField.HEALTH))
        .isInstanceOf(UnreadableField.class);
  }

  /** As a store reads that keeps binary values as byte[]. */
  private static Document read(BsonDocument stored) {
    var bytes = new BsonTypeClassMap(Map.of(BsonType.BINARY, byte[].class));
    return CodecRegistries.fromRegistries(
            CodecRegistries.fromProviders(new DocumentCodecProvider(bytes)),
            MongoClientSettings.getDefaultCodecRegistry())
        .get(Document.class)
        .decode(stored.asBsonReader(), DecoderContext.builder().build());
  }
}
