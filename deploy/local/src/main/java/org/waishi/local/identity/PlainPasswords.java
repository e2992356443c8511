package org.waishi.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords that are no secret: compared as they are. */
final class PlainPasswords implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence raw) {
    return raw == null ? null : raw.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence raw, @Nullable String kept) {
    return raw != null
        && kept != null
        && MessageDigest.isEqual(raw.toString().getBytes(UTF_8), kept.getBytes(UTF_8));
  }
}
