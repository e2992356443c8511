package org.waishi.local.supervisor.part;

import java.net.URI;

/** How one sees that a part does its work. */
public sealed interface Readiness {

  /** It says so in its log. */
  record Says(String text) implements Readiness {}

  /** It answers 200 at this address. */
  record Answers(URI health) implements Readiness {}
}
