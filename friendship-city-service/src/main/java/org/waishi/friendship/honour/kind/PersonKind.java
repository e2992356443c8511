package org.waishi.friendship.honour.kind;

import org.waishi.friendship.country.ChinaRegions;

/** Whom an honour is for, and which office takes the nomination. */
public enum PersonKind {
  /** 外国人. */
  FOREIGNER(Office.FOREIGN_AFFAIRS),
  /** 华侨华人. */
  OVERSEAS_CHINESE(Office.OVERSEAS_CHINESE_AFFAIRS),
  /** 港澳同胞. */
  HONG_KONG_MACAO(Office.FOREIGN_AFFAIRS),
  /** 台湾同胞. */
  TAIWAN(Office.TAIWAN_AFFAIRS);

  private final Office office;

  PersonKind(Office office) {
    this.office = office;
  }

  /** Offices of the city. */
  public enum Office {
    /** 市外办（港澳办）. */
    FOREIGN_AFFAIRS,
    /** 市侨办. */
    OVERSEAS_CHINESE_AFFAIRS,
    /** 市台办. */
    TAIWAN_AFFAIRS
  }

  /** Whether somebody of this country can be such a person; Chinese abroad may be of any. */
  public boolean fits(String country) {
    return switch (this) {
      case FOREIGNER -> !country.equals(ChinaRegions.COUNTRY);
      case HONG_KONG_MACAO, TAIWAN -> country.equals(ChinaRegions.COUNTRY);
      case OVERSEAS_CHINESE -> true;
    };
  }

  /** Which office takes the nomination. */
  public Office office() {
    return office;
  }
}
