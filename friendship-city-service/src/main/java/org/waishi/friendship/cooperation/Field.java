package org.waishi.friendship.cooperation;

/** Fields of cooperation. */
public enum Field {
  /** 环保. */
  ENVIRONMENT,
  /** 文化. */
  CULTURE,
  /** 青少年. */
  YOUTH,
  /** 经贸. */
  TRADE,
  /** 教育. */
  EDUCATION,
  /** 科技. */
  SCIENCE,
  /** 体育. */
  SPORT,
  /** 旅游. */
  TOURISM,
  /** 医疗卫生. */
  MEDICINE,
  /** 港航. */
  PORTS,
  /** 城市治理. */
  CITY_GOVERNANCE,
  /** 其他. */
  OTHER
}
