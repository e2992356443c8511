package org.waishi.friendship.history;

/** The same in Chinese and English. */
public record Told(String zh, String en) {}
