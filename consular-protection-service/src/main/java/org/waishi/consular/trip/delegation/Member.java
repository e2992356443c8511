package org.waishi.consular.trip.delegation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.waishi.platform.crypto.PersonalField;

/** Somebody who travels. */
@Schema(name = "TripMember")
public record Member(
    @Schema(example = "PE1234567") @NotNull @Pattern(regexp = "[A-Za-z0-9]{5,20}") String passport,
    @Schema(example = "张三丰") @NotNull @Pattern(regexp = "(?!\\s)[^\\p{Cntrl}]{1,100}(?<!\\s)")
        String name) {

  static Member of(String line) {
    String[] parts = line.split(" ", 2);
    return new Member(parts[0], parts[1]);
  }

  /** By which the same passport is known, however it is written. */
  String identity() {
    return PersonalField.PASSPORT.normalised(passport);
  }

  String line() {
    return passport + " " + name;
  }
}
