package org.waishi.apec.application;

import org.waishi.platform.aggregate.Refusal;

/** What stands against a step, apart from gaps. */
sealed interface ApplicationRefusal extends Refusal {

  /** This person has an open application already. */
  record AlreadyOpen() implements ApplicationRefusal {
    @Override
    public String code() {
      return "already-open";
    }
  }

  /** The table of economies was not imported yet. */
  record EconomiesNotLoaded() implements ApplicationRefusal {
    @Override
    public String code() {
      return "economies-not-loaded";
    }
  }

  /** Nobody ever asks for a document of this kind. */
  record UnknownDocument(String field, String document) implements ApplicationRefusal {
    @Override
    public String code() {
      return "unknown-document";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** A window must say which enterprise applies. */
  record EnterpriseMissing(String field) implements ApplicationRefusal {
    @Override
    public String code() {
      return "enterprise-missing";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** An enterprise applies for its own staff only. */
  record OtherEnterprise() implements ApplicationRefusal {
    @Override
    public String code() {
      return "other-enterprise";
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }
}
