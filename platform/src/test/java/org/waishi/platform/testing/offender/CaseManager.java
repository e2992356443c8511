package org.waishi.platform.testing.offender;

/** A name that says nothing. */
final class CaseManager {}
