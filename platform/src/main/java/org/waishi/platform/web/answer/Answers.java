package org.waishi.platform.web.answer;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.Slice;
import org.waishi.platform.web.problem.Components;
import org.waishi.platform.web.problem.Rejected;
import org.waishi.platform.web.problem.Rejection;

/**
 * What a controller returns: {@code return created(ties.propose(command), TieView::of)}.
 *
 * <p>Everything that is not a success leaves as {@link Rejected} and becomes a problem.
 */
public final class Answers {

  /** Says that this creation had happened before and is only told again. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private Answers() {}

  /** 201 with ETag, and the path of the new thing below the one posted to. */
  public static <S, V> ResponseEntity<V> created(
      Result<S> result, Function<? super Stored<S>, ? extends V> view) {
    Result.Done<S> done = done(result);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.created(below(done.stored().id())).eTag(tag(done.stored()));
    if (!done.fresh()) {
      answer.header(REPLAYED, "true");
    }
    return answer.body(view.apply(done.stored()));
  }

  /** 200 with the new ETag. */
  public static <S, V> ResponseEntity<V> changed(
      Result<S> result, Function<? super Stored<S>, ? extends V> view) {
    return shown(done(result).stored(), view);
  }

  /** 200 with ETag, 304 for a reader who has this version, 404 when nothing is there. */
  public static <S, V> ResponseEntity<V> found(
      Optional<Stored<S>> stored, Function<? super Stored<S>, ? extends V> view) {
    return shown(stored.orElseThrow(() -> Rejection.notFound().thrown()), view);
  }

  /** 200 with a page, and a link to the next that keeps every other parameter. */
  public static <T, V> ResponseEntity<Page<V>> page(
      Slice<T> slice, Function<? super T, ? extends V> view) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    Page<V> page = Page.of(slice.<V>map(view));
    if (page.next() != null) {
      answer.header(HttpHeaders.LINK, "<" + following(page.next()) + ">; rel=\"next\"");
    }
    return answer.body(page);
  }

  /** Goes on unless there is a reason against. */
  public static void unless(Optional<Refusal> against) {
    against.ifPresent(
        reason -> {
          throw refused(List.of(reason)).thrown();
        });
  }

  private static <S, V> ResponseEntity<V> shown(
      Stored<S> stored, Function<? super Stored<S>, ? extends V> view) {
    return ResponseEntity.ok().eTag(tag(stored)).body(view.apply(stored));
  }

  private static <S> Result.Done<S> done(Result<S> result) {
    return switch (result) {
      case Result.Done<S> done -> done;
      case Result.Refused<S>(var reasons) -> throw refused(reasons).thrown();
      case Result.Missing<S> missing -> throw Rejection.notFound().thrown();
      case Result.Stale<S>(long seen, long actual) ->
          throw Rejection.of(412, "precondition-failed")
              .with("seen", seen)
              .with("actual", actual)
              .thrown();
      case Result.KeyReused<S> reused -> throw Rejection.of(422, "idempotency-key-reused").thrown();
    };
  }

  /** All reasons, under the name and status of the gravest. */
  static Rejection refused(List<Refusal> reasons) {
    Refusal gravest = reasons.stream().min(Comparator.comparing(Answers::gravity)).orElseThrow();
    return new Rejection(
        status(gravest.kind()),
        gravest.code(),
        Components.of(gravest),
        List.of(),
        reasons,
        Map.of());
  }

  private static int gravity(Refusal refusal) {
    return switch (refusal.kind()) {
      case FORBIDDEN -> 0;
      case INVALID -> 1;
      case CONFLICT -> 2;
    };
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case FORBIDDEN -> 403;
      case INVALID -> 422;
      case CONFLICT -> 409;
    };
  }

  private static String tag(Stored<?> stored) {
    return "\"" + stored.version() + "\"";
  }

  private static URI below(String id) {
    return URI.create(
        ServletUriComponentsBuilder.fromCurrentRequestUri()
            .pathSegment(id)
            .build()
            .encode()
            .toUri()
            .getRawPath());
  }

  private static String following(String cursor) {
    URI next =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("after", cursor)
            .build()
            .toUri();
    return next.getRawPath() + "?" + next.getRawQuery();
  }
}
