package org.waishi.local.identity;

import java.util.List;
import java.util.Optional;

/**
 * A made-up person of one role, or of a role and a permission on top of it; the password equals the
 * user name.
 *
 * <p>Second persons exist where one must not be enough: who makes a case does not check it, and an
 * enterprise must not see another's.
 *
 * @param enterpriseId the enterprise this person acts for; empty for everybody else
 */
public record SampleUser(
    String username, List<String> roles, String name, Optional<String> enterpriseId) {
  public SampleUser {
    roles = List.copyOf(roles);
  }

  public static final List<SampleUser> ALL =
      List.of(
          of("officer", "officer", "林晓 (Lin Xiao)"),
          of("officer2", "officer", "周桐 (Zhou Tong)"),
          of("reviewer", "reviewer", "陈静 (Chen Jing)"),
          of("reviewer2", "reviewer", "孙岚 (Sun Lan)"),
          withUnmask("reviewer3", "reviewer", "郑宁 (Zheng Ning)"),
          of("leader", "leader", "王建国 (Wang Jianguo)"),
          of("window-clerk", "window-clerk", "刘敏 (Liu Min)"),
          of("duty-officer", "duty-officer", "赵磊 (Zhao Lei)"),
          withUnmask("duty-officer2", "duty-officer", "何静 (He Jing)"),
          ofEnterprise(
              "enterprise", "海韵进出口 (Haiyun Trading)", "00000000-0000-7000-8000-000000000001"),
          ofEnterprise(
              "enterprise2", "崂山机械 (Laoshan Machinery)", "00000000-0000-7000-8000-000000000002"),
          of("partner", "partner", "口岸办 (Port Office)"),
          of("ops", "ops", "值守工程师 (Engineer on duty)"),
          of("auditor", "auditor", "高文 (Gao Wen)"),
          of("admin", "admin", "系统管理员 (Administrator)"));

  public static Optional<SampleUser> named(String username) {
    return ALL.stream().filter(user -> user.username().equals(username)).findFirst();
  }

  private static SampleUser of(String username, String role, String name) {
    return new SampleUser(username, List.of(role), name, Optional.empty());
  }

  /** May also see personal data as it is, for a written reason. */
  private static SampleUser withUnmask(String username, String role, String name) {
    return new SampleUser(username, List.of(role, "unmask"), name, Optional.empty());
  }

  private static SampleUser ofEnterprise(String username, String name, String enterpriseId) {
    return new SampleUser(username, List.of("enterprise"), name, Optional.of(enterpriseId));
  }
}
