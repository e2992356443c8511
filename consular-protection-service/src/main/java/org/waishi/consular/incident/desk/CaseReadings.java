package org.waishi.consular.incident.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.consular.incident.Incidents;
import org.waishi.platform.access.AccessEntry;
import org.waishi.platform.access.AccessJournal;
import org.waishi.platform.id.Ids;
import org.waishi.platform.security.Caller;

/** Writes down that somebody reads a case, before it is shown. Source: domain guide 4.4. */
@Component
class CaseReadings {

  private final AccessJournal journal;
  private final Incidents incidents;
  private final Ids ids;

  CaseReadings(AccessJournal journal, Incidents incidents, Ids ids) {
    this.journal = journal;
    this.incidents = incidents;
    this.ids = ids;
  }

  /** Returns when the reading will outlast any crash. */
  void note(Caller caller, String recordId, String part, String from) {
    journal.record(
        new AccessEntry(
            ids.next(),
            incidents.now(),
            caller.subject(),
            "consular.incident",
            recordId,
            List.of(part),
            "case read",
            from));
  }
}
