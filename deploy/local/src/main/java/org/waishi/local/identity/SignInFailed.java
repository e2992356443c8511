package org.waishi.local.identity;

/** Nobody was signed in; the message is one sentence for people. */
public final class SignInFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  SignInFailed(String sentence) {
    super(sentence);
  }
}
