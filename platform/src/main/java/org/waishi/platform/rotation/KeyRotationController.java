package org.waishi.platform.rotation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.keyring.KeyRing;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.AggregateStore;

/** Lets operators rotate the keys for personal data of this service. */
@RestController
@RequestMapping("/api/v1/operations/${waishi.operations}/key-rotations")
@Tag(name = "operations")
class KeyRotationController {

  private final KeyRing ring;
  private final FieldCipher cipher;
  private final AggregateStore store;

  KeyRotationController(KeyRing ring, FieldCipher cipher, AggregateStore store) {
    this.ring = ring;
    this.cipher = cipher;
    this.store = store;
  }

  /**
   * What was done.
   *
   * @param keyId the key with which values are sealed now
   * @param resealed how many documents were sealed again
   */
  record Rotation(String keyId, long resealed) {}

  @PostMapping
  @RolesAllowed(Role.OPS)
  @Operation(summary = "Make new keys and seal all personal data again; may be repeated")
  Rotation rotate() {
    ring.rotate();
    return new Rotation(ring.primaryKeyId(), resealAll());
  }

  private long resealAll() {
    long all = 0;
    for (long now = store.reseal(cipher); now > 0; now = store.reseal(cipher)) {
      all += now;
    }
    return all;
  }
}
