package org.waishi.platform.calendar;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about its days.
 *
 * @param calendarDir {@code waishi.calendar-dir}: folder whose {@code cn-<year>.csv} files add to
 *     or replace the bundled years; read once, at startup
 * @param zone {@code waishi.zone}: where the office's days begin
 */
@ConfigurationProperties("waishi")
public record CalendarProperties(
    @Nullable Path calendarDir, @DefaultValue("Asia/Shanghai") ZoneId zone) {}
