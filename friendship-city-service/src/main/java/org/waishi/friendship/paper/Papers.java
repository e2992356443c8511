package org.waishi.friendship.paper;

import static com.mongodb.client.model.Filters.empty;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperRefusal.PaperTypeNotTaken;
import org.waishi.friendship.paper.PaperRefusal.UnknownPaperSubject;
import org.waishi.friendship.paper.content.Contents;
import org.waishi.friendship.paper.content.Upload;
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

  private final Aggregates<FiledPaper, PaperEvent> papers;
  private final Contents contents;
  private final List<PaperSubject> subjects;
  private final OfficeDay office;

  Papers(AggregateStore store, Contents contents, List<PaperSubject> subjects, OfficeDay office) {
    this.papers =
        store.open(FiledPaper.KIND).indexed(SUBJECT, "_id").indexed("state.sha256", "_id");
    this.contents = contents;
    this.subjects = List.copyOf(subjects);
    this.office = office;
  }

  /** Which papers a list is about; null means any. */
  record Filter(@Nullable String subject, @Nullable PaperKind kind, @Nullable String sha256) {

    private Bson wanted() {
      return Narrowing.none()
          .is(SUBJECT, subject)
          .is("state.description.kind", kind)
          .is("state.sha256", sha256)
          .filter();
    }
  }

  /** Who may read a paper of this sort, where nobody says otherwise. */
  Grade usual(String subjectKind, PaperKind paper) {
    return subjects.stream()
        .filter(subject -> subject.kind().equals(subjectKind))
        .map(subject -> subject.usual(paper))
        .findFirst()
        .orElse(Grade.INTERNAL);
  }

  /** Files a paper; its bytes are kept before anybody can name it. */
  Result<FiledPaper> file(Description said, InputStream body, Origin by) throws IOException {
    try (Upload upload = Upload.of(body)) {
      List<Refusal> against = against(said, upload);
      if (!against.isEmpty()) {
        return new Result.Refused<>(against);
      }
      Upload.Content content = upload.content().orElseThrow();
      contents.keep(content.sha256(), upload.file());
      Command command = Command.of(by, List.of(said, content));
      return papers.create(
          command, id -> FiledPaper.file(id, said, content, office.today(), by.actor()));
    }
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
      return papers.find(id).map(Stored::state).filter(one -> one.isOf(subjectKind, subjectId));
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
    if (subjects.stream().noneMatch(one -> has(one, said))) {
      all.add(new UnknownPaperSubject(said.subjectKind(), said.subjectId()));
    }
    if (said.on() != null && said.on().isAfter(office.today())) {
      all.add(new PaperOfTheFuture(said.on().toString()));
    }
    if (upload.content().isEmpty()) {
      all.add(new PaperTypeNotTaken(upload.mediaType()));
    }
    return all;
  }

  private static boolean has(PaperSubject subject, Description said) {
    return subject.kind().equals(said.subjectKind()) && subject.exists(said.subjectId());
  }
}
