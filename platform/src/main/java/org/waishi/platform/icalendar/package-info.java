/** What every calendar that is given out must keep to (iCalendar, RFC 5545). */
@NullMarked
package org.waishi.platform.icalendar;

import org.jspecify.annotations.NullMarked;
