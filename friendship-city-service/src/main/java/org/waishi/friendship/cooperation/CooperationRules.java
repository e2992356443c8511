package org.waishi.friendship.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.cooperation.CooperationItem.Said;
import org.waishi.friendship.cooperation.CooperationItem.World;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * What stands against an answer: who made the item or filed the paper notes none; the paper is an
 * instruction file that serves once and is no older than the approval.
 */
final class CooperationRules {

  private CooperationRules() {}

  /** Every reason against; where the state alone forbids the step, the others do not matter. */
  static List<Refusal> against(
      CooperationItem now, String step, Instruction paper, Said said, World world) {
    List<Refusal> state = now.against(step);
    return state.isEmpty() ? against(now, paper, said, world) : state;
  }

  private static List<Refusal> against(
      CooperationItem now, Instruction paper, Said said, World world) {
    NamedPaper named =
        new NamedPaper(paper.fileId(), PaperKind.INSTRUCTION, paper.documentNumber(), paper.on());
    Stream<String> hands = Stream.concat(now.makers().stream(), named.filer(world.papers()));
    List<Refusal> all = new ArrayList<>(FourEyes.against(hands, said.by()).toList());
    all.addAll(said.future(paper.on()));
    outOfOrder(now, paper).ifPresent(all::add);
    named.against(world.papers()).forEach(all::add);
    named.servedBefore(served(now), world.papers()).ifPresent(all::add);
    return all;
  }

  private static Optional<Refusal> outOfOrder(CooperationItem now, Instruction paper) {
    return Optional.ofNullable(now.instruction())
        .map(Instruction::on)
        .filter(paper.on()::isBefore)
        .map(yes -> new AnswerOutOfOrder(paper.on().toString(), yes.toString()));
  }

  /** The papers of all answers: one instruction file serves one step. */
  private static List<String> served(CooperationItem now) {
    return Stream.concat(
            Stream.ofNullable(now.instruction()), now.answers().stream().map(Answer::paper))
        .map(Instruction::fileId)
        .toList();
  }
}
