package org.waishi.consular.incident;

import java.time.Instant;

/** Who does it, and when. */
public record By(String officer, Instant at) {}
