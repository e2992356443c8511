package org.waishi.friendship.office;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The city whose office this is, as it was set up.
 *
 * @param code what its running numbers begin with: {@code QD}
 * @param nameZh with its rank: {@code 青岛市}
 * @param nameEn {@code Qingdao}
 */
@ConfigurationProperties("waishi.office")
public record OfficeCity(String code, String nameZh, String nameEn) {

  /** Refuses a code that is none. */
  public OfficeCity {
    if (!code.matches("[A-Z]{2,5}")) {
      throw new IllegalArgumentException("waishi.office.code: " + code + " (expected: QD)");
    }
  }
}
