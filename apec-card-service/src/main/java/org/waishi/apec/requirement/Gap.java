package org.waishi.apec.requirement;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** Something that stands between an application and its submission. */
public sealed interface Gap extends Refusal {

  /** What it is about, as a path of the draft. */
  String field();

  /** The rule that asks for it, with its mark where the office has still to confirm it. */
  Basis basis();

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** A document was not handed in. */
  record DocumentMissing(String field, String nameEn, String nameZh, Basis basis) implements Gap {
    @Override
    public String code() {
      return "document-missing";
    }
  }

  /** A proof is too old. */
  record DocumentTooOld(
      String field, String nameEn, String nameZh, LocalDate issuedOn, int months, Basis basis)
      implements Gap {
    @Override
    public String code() {
      return "document-too-old";
    }
  }

  /** A document is said to be issued on a day that has not come. */
  record DocumentFromTheFuture(
      String field, String nameEn, String nameZh, LocalDate issuedOn, Basis basis) implements Gap {
    @Override
    public String code() {
      return "document-from-the-future";
    }
  }

  /** Something about the applicant was not told. */
  record ApplicantFieldMissing(String field, String nameEn, String nameZh, Basis basis)
      implements Gap {
    @Override
    public String code() {
      return "applicant-field-missing";
    }
  }

  /** The passport does not hold long enough. */
  record PassportExpiresTooSoon(String field, int months, Basis basis) implements Gap {
    @Override
    public String code() {
      return "passport-expires-too-soon";
    }
  }

  /** The applicant is not insured with the firm for long enough. */
  record InsuredTooShort(String field, int months, Basis basis) implements Gap {
    @Override
    public String code() {
      return "insured-too-short";
    }
  }
}
