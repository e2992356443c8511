/** Says what it is for, but not that it is null-safe. */
@Deprecated
package org.waishi.platform.testing.offender.unmarked;
