package org.waishi.platform.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.Masked;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.Place;
import org.waishi.platform.crypto.SealedField;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs rows small and seals them whole, since a table may name people: ten thousand rows stay far
 * below the store's limit of 16 MB a document.
 */
record Rows(Supplier<FieldCipher> cipher, JsonMapper json) {

  Load sealed(Load load, List<?> rows) {
    String packed = Base64.getEncoder().encodeToString(zipped(json.writeValueAsBytes(rows)));
    SealedField sealed = cipher.get().seal(place(load), packed);
    String text = Base64.getEncoder().encodeToString(sealed.ciphertext());
    return load.sealed(sealed.keyId(), text);
  }

  <R> List<R> open(Load load, Class<R> type) {
    SealedField sealed =
        new SealedField(
            Objects.requireNonNull(load.keyId()),
            Base64.getDecoder().decode(Objects.requireNonNull(load.rows())),
            List.of(),
            new Masked(""));
    byte[] packed = Base64.getDecoder().decode(cipher.get().open(place(load), sealed));
    return json.readerForListOf(type).readValue(unzipped(packed));
  }

  private static Place place(Load load) {
    return new Holder("load", load.id()).at(PersonalField.ACCOUNT);
  }

  private static byte[] zipped(byte[] plain) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
      zip.write(plain);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return all.toByteArray();
  }

  private static byte[] unzipped(byte[] packed) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return zip.readAllBytes();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
