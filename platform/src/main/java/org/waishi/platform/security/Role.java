package org.waishi.platform.security;

/**
 * The roles that a token may carry, for {@code @RolesAllowed(Role.OFFICER)}.
 *
 * <p>They stand in the claim {@code roles}. {@link #UNMASK} is a permission of its own that comes
 * on top of a role.
 */
public final class Role {

  /** Prepares cases (经办人). */
  public static final String OFFICER = "officer";

  /** Checks what an officer prepared (审核人). */
  public static final String REVIEWER = "reviewer";

  /** Approves (领导). */
  public static final String LEADER = "leader";

  /** Takes in papers at a service window (窗口人员). */
  public static final String WINDOW_CLERK = "window-clerk";

  /** Takes calls day and night (值班员). */
  public static final String DUTY_OFFICER = "duty-officer";

  /** Acts for one enterprise and sees its cases only (企业). */
  public static final String ENTERPRISE = "enterprise";

  /** Another agency that integrates (会商单位). */
  public static final String PARTNER = "partner";

  /** Runs the suite (运维). */
  public static final String OPS = "ops";

  /** Reads what others did (审计员). */
  public static final String AUDITOR = "auditor";

  /** Keeps reference data and settings (管理员). */
  public static final String ADMIN = "admin";

  /** May see personal data unmasked, for a written reason. */
  public static final String UNMASK = "unmask";

  private Role() {}
}
