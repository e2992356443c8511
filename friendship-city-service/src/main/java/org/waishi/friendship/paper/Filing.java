package org.waishi.friendship.paper;

import java.util.Optional;
import java.util.function.Predicate;

/** What was filed for one subject: says whether an id names a paper of it. */
@FunctionalInterface
public interface Filing extends Predicate<String> {

  /** What is known of such a paper. */
  default Optional<FiledPaper> find(String id) {
    return Optional.empty();
  }

  /** The same together with what was filed for something else. */
  default Filing with(Filing other) {
    return new Both(this, other);
  }

  /** What was filed for one or the other. */
  record Both(Filing one, Filing other) implements Filing {

    @Override
    public boolean test(String id) {
      return one.test(id) || other.test(id);
    }

    @Override
    public Optional<FiledPaper> find(String id) {
      return one.find(id).or(() -> other.find(id));
    }
  }

  /** Whether both ids name one paper, were it filed twice. */
  default boolean same(String one, String other) {
    Optional<String> bytes = find(one).map(FiledPaper::sha256);
    return one.equals(other)
        || bytes.isPresent() && bytes.equals(find(other).map(FiledPaper::sha256));
  }
}
