package org.waishi.platform;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.waishi.platform.access.AccessJournalConfiguration;
import org.waishi.platform.calendar.CalendarConfiguration;
import org.waishi.platform.crypto.CryptoConfiguration;
import org.waishi.platform.event.EventConfiguration;
import org.waishi.platform.load.LoadConfiguration;
import org.waishi.platform.reaction.ReactionConfiguration;
import org.waishi.platform.relay.OutboxConfiguration;
import org.waishi.platform.replay.ReplayConfiguration;
import org.waishi.platform.rotation.KeyRotationConfiguration;
import org.waishi.platform.security.SecurityConfiguration;
import org.waishi.platform.store.StoreConfiguration;
import org.waishi.platform.table.desk.RuleTablesConfiguration;
import org.waishi.platform.table.desk.TableConfiguration;
import org.waishi.platform.web.WebConfiguration;

/** Everything that a service of the house has without asking; goes before what Boot would guess. */
@AutoConfiguration(
    before = {
      WebMvcAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({
  StoreConfiguration.class,
  EventConfiguration.class,
  OutboxConfiguration.class,
  ReactionConfiguration.class,
  ReplayConfiguration.class,
  CalendarConfiguration.class,
  CryptoConfiguration.class,
  LoadConfiguration.class,
  WebConfiguration.class,
  TableConfiguration.class,
  RuleTablesConfiguration.class,
  SecurityConfiguration.class,
  AccessJournalConfiguration.class,
  KeyRotationConfiguration.class
})
public class PlatformAutoConfiguration {}
