package org.waishi.apec.application;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** Something that stands between an application and its submission. */
public sealed interface Gap extends Refusal {

  /** What it is about, as a path of the draft. */
  String field();

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** A document was not handed in. */
  record DocumentMissing(String field, String nameEn, String nameZh) implements Gap {
    @Override
    public String code() {
      return "document-missing";
    }
  }

  /** A proof is too old. */
  record DocumentTooOld(String field, String nameEn, String nameZh, LocalDate issuedOn, int months)
      implements Gap {
    @Override
    public String code() {
      return "document-too-old";
    }
  }

  /** Something about the applicant was not told. */
  record ApplicantFieldMissing(String field, String nameEn, String nameZh) implements Gap {
    @Override
    public String code() {
      return "applicant-field-missing";
    }
  }

  /** The passport does not hold long enough. */
  record PassportExpiresTooSoon(String field, int months) implements Gap {
    @Override
    public String code() {
      return "passport-expires-too-soon";
    }
  }

  /** The applicant is not insured with the firm for long enough. */
  record InsuredTooShort(String field, int months) implements Gap {
    @Override
    public String code() {
      return "insured-too-short";
    }
  }
}
