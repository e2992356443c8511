package org.waishi.friendship.paper;

import org.waishi.platform.aggregate.Refusal;

/** Why a paper is not taken, or not taken for what somebody says it is. */
public sealed interface PaperRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** What it is to belong to is not in the register. */
  record UnknownPaperSubject(String subjectKind, String subjectId) implements PaperRefusal {
    @Override
    public String code() {
      return "unknown-paper-subject";
    }
  }

  /** No such paper was filed for this. */
  record PaperNotFiled(String fileId) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-not-filed";
    }
  }

  /** It was filed as something else than the step needs. */
  record PaperOfAnotherKind(String fileId, PaperKind expected, PaperKind found)
      implements PaperRefusal {
    @Override
    public String code() {
      return "paper-of-another-kind";
    }
  }

  /** The step says another document number than the paper bears. */
  record PaperBearsAnotherNumber(String fileId, String said, String found) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-bears-another-number";
    }
  }

  /** The step says another day than the paper bears. */
  record PaperBearsAnotherDay(String fileId, String said, String found) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-bears-another-day";
    }
  }

  /** It served another step: one instruction file serves one step. */
  record InstructionServedBefore(String fileId) implements PaperRefusal {
    @Override
    public String code() {
      return "instruction-served-before";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its bytes are of a kind that is not taken, whatever it is called. */
  record PaperTypeNotTaken(String found) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-type-not-taken";
    }
  }

  /** It was filed by mistake. */
  record PaperWasWithdrawn(String on) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-withdrawn";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nobody has withdrawn it as filed by mistake. */
  record PaperNotWithdrawn() implements PaperRefusal {
    @Override
    public String code() {
      return "paper-not-withdrawn";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Something in the register rests on it. */
  record PaperInUse() implements PaperRefusal {
    @Override
    public String code() {
      return "paper-in-use";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Its content is gone. */
  record PaperWasErased(String on) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-erased";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Such papers are not for so many eyes. */
  record PaperGradeTooOpen(Grade said, Grade least) implements PaperRefusal {
    @Override
    public String code() {
      return "paper-grade-too-open";
    }
  }

  /** Reviewers, leaders and who filed it may read it. */
  record PaperNotForYou() implements PaperRefusal {
    @Override
    public String code() {
      return "paper-not-for-you";
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }
}
