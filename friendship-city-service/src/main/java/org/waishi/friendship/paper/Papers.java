package org.waishi.friendship.paper;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperRefusal.PaperGradeTooOpen;
import org.waishi.friendship.paper.PaperRefusal.PaperTypeNotTaken;
import org.waishi.friendship.paper.PaperRefusal.UnknownPaperSubject;
import org.waishi.friendship.paper.content.Contents;
import org.waishi.friendship.paper.content.Upload;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;
import org.waishi.platform.store.Order;
import org.waishi.platform.time.OfficeDay;

/** Where papers are filed and found. */
@Component
public class Papers {

  private static final String SUBJECT = "state.description.subjectId";
  private static final String HASH = "state.sha256";
  private static final String ERASED = "state.erasedOn";

  private final Aggregates<FiledPaper, PaperEvent> papers;
  private final Contents contents;
  private final ObjectProvider<PaperSubject> subjects;
  private final OfficeDay office;

  /** Looks for subjects only when it is asked, since some of them look for papers in turn. */
  Papers(
      AggregateStore store,
      Contents contents,
      ObjectProvider<PaperSubject> subjects,
      OfficeDay office) {
    this.papers = store.open(FiledPaper.KIND).indexed(SUBJECT, "_id").indexed(HASH, "_id");
    this.contents = contents;
    this.subjects = subjects;
    this.office = office;
  }

  /** Which papers a list is about; null means any. */
  record Filter(@Nullable String subject, @Nullable PaperKind kind, @Nullable String sha256) {

    private Bson wanted() {
      return Narrowing.none()
          .is(SUBJECT, subject)
          .is("state.description.kind", kind)
          .is(HASH, sha256)
          .filter();
    }
  }

  /** Who may read a paper of this sort, where nobody says otherwise. */
  Grade usual(String subjectKind, PaperKind paper) {
    return subject(subjectKind).map(subject -> subject.usual(paper)).orElse(Grade.INTERNAL);
  }

  private Optional<PaperSubject> subject(String kind) {
    return subjects.stream().filter(subject -> subject.kind().equals(kind)).findFirst();
  }

  /**
   * Files a paper; its bytes are kept before anybody can name it, and once more afterwards, should
   * the last paper with the same ones have been erased in between.
   */
  Result<FiledPaper> file(Description said, InputStream body, Origin by) throws IOException {
    try (Upload upload = Upload.of(body)) {
      List<Refusal> against = against(said, upload);
      if (!against.isEmpty()) {
        return new Result.Refused<>(against);
      }
      Upload.Content content = upload.content().orElseThrow();
      contents.keep(content.sha256(), upload.file());
      Command command = Command.of(by, List.of(said, content));
      Result<FiledPaper> filed =
          papers.create(
              command, id -> FiledPaper.file(id, said, content, office.today(), by.actor()));
      contents.keep(content.sha256(), upload.file());
      return filed;
    }
  }

  /** Erases a paper, whatever it is for. */
  public void erase(String id, LocalDate today, Origin by) {
    erase(id, Command.of(by, "erase"), paper -> paper.erase(id, today));
  }

  /**
   * Erases a paper where that is decided: its record stays with hash and day, its bytes go unless
   * another paper has the same ones. Whoever repeats it finishes what broke off.
   */
  public Result<FiledPaper> erase(
      String id, Command command, Function<FiledPaper, Decision<FiledPaper>> decide) {
    Result<FiledPaper> result = papers.change(id, command, decide);
    if (result instanceof Result.Done<FiledPaper>(var gone, _)) {
      drop(gone.state().sha256());
    }
    return result;
  }

  /** Takes the bytes that erasures which broke off have left. */
  public void dropErased() {
    Set<String> hashes = new HashSet<>();
    papers.each(exists(ERASED, true), paper -> hashes.add(paper.state().sha256()));
    hashes.stream().filter(contents::has).forEach(this::drop);
  }

  private void drop(String hash) {
    contents.drop(hash, () -> papers.count(and(eq(HASH, hash), exists(ERASED, false))) > 0);
  }

  /** Changes a paper by what another part of this feature knows. */
  public Result<FiledPaper> change(
      String id, Command command, Function<FiledPaper, Decision<FiledPaper>> decide) {
    return papers.change(id, command, decide);
  }

  /** The ids of all that was filed for this, of these kinds. */
  public List<String> idsOf(String subjectKind, String subjectId, Predicate<PaperKind> kinds) {
    List<String> ids = new ArrayList<>();
    Bson mine = and(eq(SUBJECT, subjectId), eq("state.description.subjectKind", subjectKind));
    papers.each(
        mine,
        paper -> {
          if (kinds.test(paper.state().description().kind())) {
            ids.add(paper.id());
          }
        });
    return ids;
  }

  /** The bytes of a paper. */
  InputStream open(FiledPaper paper) throws IOException {
    return contents.open(paper.sha256());
  }

  /** The paper with this id. */
  public Optional<Stored<FiledPaper>> find(String id) {
    return papers.find(id);
  }

  /** What was filed for this. */
  public Filing of(String subjectKind, String subjectId) {
    return new FiledFor(this, subjectKind, subjectId);
  }

  private record FiledFor(Papers papers, String subjectKind, String subjectId) implements Filing {

    @Override
    public boolean test(String id) {
      return find(id).isPresent();
    }

    @Override
    public Optional<FiledPaper> find(String id) {
      return papers
          .find(id)
          .map(Stored::state)
          .filter(one -> one.isOf(subjectKind, subjectId))
          .filter(one -> one.gone().isEmpty());
    }
  }

  /** One page. */
  Slice<Stored<FiledPaper>> page(Filter filter, PageRequest page) {
    return papers.page(filter.wanted(), Order.byId(), page);
  }

  /** Shows each. */
  public void each(Consumer<Stored<FiledPaper>> seen) {
    papers.each(empty(), seen);
  }

  /** All of them, for a table. */
  List<Stored<FiledPaper>> all(Filter filter) {
    List<Stored<FiledPaper>> all = new ArrayList<>();
    papers.each(filter.wanted(), all::add);
    return all;
  }

  private List<Refusal> against(Description said, Upload upload) {
    List<Refusal> all = new ArrayList<>();
    Optional<PaperSubject> subject = subject(said.subjectKind());
    if (subject.filter(one -> one.exists(said.subjectId())).isEmpty()) {
      all.add(new UnknownPaperSubject(said.subjectKind(), said.subjectId()));
    }
    subject
        .map(one -> one.least(said.kind()))
        .filter(least -> said.grade().compareTo(least) < 0)
        .map(least -> new PaperGradeTooOpen(said.grade(), least))
        .ifPresent(all::add);
    if (said.on() != null && said.on().isAfter(office.today())) {
      all.add(new PaperOfTheFuture(said.on().toString()));
    }
    if (upload.content().isEmpty()) {
      all.add(new PaperTypeNotTaken(upload.mediaType()));
    }
    return all;
  }
}
