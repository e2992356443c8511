package org.waishi.friendship.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.PaperRefusal.PaperBearsAnotherDay;
import org.waishi.friendship.paper.PaperRefusal.PaperBearsAnotherNumber;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.friendship.paper.PaperRefusal.PaperOfAnotherKind;
import org.waishi.platform.aggregate.Refusal;

/**
 * A paper as a step names it. What the step says of it must be what was said when it was filed;
 * what was not said then stands against nothing.
 *
 * @param documentNumber 文号; null where the step says none
 */
public record NamedPaper(
    String fileId, PaperKind kind, @Nullable String documentNumber, LocalDate on) {

  /** Everything that does not fit what was filed. */
  public Stream<Refusal> against(Filing filed) {
    return filed.test(fileId)
        ? filed.find(fileId).stream().flatMap(paper -> unlike(paper.description()))
        : Stream.of(new PaperNotFiled(fileId));
  }

  /** Who filed it, and so is a maker of what is noted by it. */
  public Stream<String> filer(Filing filed) {
    return filed.find(fileId).map(FiledPaper::by).stream();
  }

  /** The reason against it, where it or a copy of it served a step before: one paper, one step. */
  public Optional<Refusal> servedBefore(List<String> served, Filing filed) {
    return served.stream().anyMatch(before -> filed.same(before, fileId))
        ? Optional.of(new InstructionServedBefore(fileId))
        : Optional.empty();
  }

  private Stream<Refusal> unlike(Description filed) {
    return Stream.<Optional<Refusal>>of(anotherKind(filed), anotherNumber(filed), anotherDay(filed))
        .flatMap(Optional::stream);
  }

  private Optional<Refusal> anotherKind(Description filed) {
    return filed.kind() == kind
        ? Optional.empty()
        : Optional.of(new PaperOfAnotherKind(fileId, kind, filed.kind()));
  }

  private Optional<Refusal> anotherNumber(Description filed) {
    String found = filed.documentNumber();
    return documentNumber == null || found == null || found.strip().equals(documentNumber.strip())
        ? Optional.empty()
        : Optional.of(new PaperBearsAnotherNumber(fileId, documentNumber, found));
  }

  private Optional<Refusal> anotherDay(Description filed) {
    LocalDate found = Objects.requireNonNullElse(filed.on(), on);
    return found.equals(on)
        ? Optional.empty()
        : Optional.of(new PaperBearsAnotherDay(fileId, on.toString(), found.toString()));
  }
}
