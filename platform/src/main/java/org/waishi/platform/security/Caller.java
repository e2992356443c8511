package org.waishi.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls; a parameter of any handler.
 *
 * @param subject the token's subject
 * @param roles the token's roles
 * @param enterpriseId the enterprise this caller acts for, if any
 */
public record Caller(String subject, Set<String> roles, @Nullable String enterpriseId) {

  /** Keeps its own copy. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the token carries this role. */
  public boolean is(String role) {
    return roles.contains(role);
  }

  /**
   * Whether this caller may know of what belongs to {@code enterprise}: one who acts for an
   * enterprise sees its own only. What may not be seen is answered as if it were not there.
   */
  public boolean sees(@Nullable String enterprise) {
    return !is(Role.ENTERPRISE) || (enterpriseId != null && enterpriseId.equals(enterprise));
  }
}
