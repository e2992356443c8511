package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.Networks;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/**
 * Counts each network's members, and has it say who came and who went. A count that was missed is
 * made up for by the next one, since each compares with what was told last.
 */
@Component
public class Enrolment {

  private static final String SELF = "friendship-city-service";

  private final Networks networks;
  private final Charts charts;
  private final OfficeDay office;

  Enrolment(Networks networks, Charts charts, OfficeDay office) {
    this.networks = networks;
    this.charts = charts;
    this.office = office;
  }

  /** What a count was about, so that a repeat of it is known. */
  private record Count(LocalDate on, List<String> members) {}

  /** Counts all networks. */
  @Scheduled(cron = "${waishi.network.cron:0 20 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  public void today() {
    LocalDate today = office.today();
    Origin by = Origin.internal(SELF, "network-count-" + today);
    networks.all().forEach(network -> count(network, today, by));
  }

  /** Counts one network now. */
  public Result<Network> now(Step step) {
    LocalDate today = office.today();
    return networks.change(
        step.id(),
        step.command(),
        network -> network.enrol(Belongings.told(charts.members(network, today)), today));
  }

  private void count(Stored<Network> network, LocalDate today, Origin by) {
    List<Member> members = charts.members(network.state(), today);
    List<String> ids = members.stream().map(Member::cityId).toList();
    networks.change(
        network.id(),
        Command.of(by, new Count(today, ids)),
        now -> now.enrol(Belongings.told(members), today));
  }
}
