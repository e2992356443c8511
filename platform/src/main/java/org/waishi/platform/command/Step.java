package org.waishi.platform.command;

/**
 * A step that somebody wants to take with one aggregate: {@code POST …/{id}/closures}.
 *
 * <p>A controller takes it as a parameter instead of path variable, precondition and origin:
 *
 * <pre>{@code
 * ResponseEntity<View> close(Step step, @Valid @RequestBody Closure body) {
 *   return Answers.changed(
 *       cases.change(step.id(), step.command(body), now -> now.close(body.on(), step.by())),
 *       View::of);
 * }
 * }</pre>
 *
 * @param id the aggregate's, from the path
 * @param name the last part of the path: {@code closures}
 * @param origin who wants it, under which request and idempotency key
 * @param seen the version they decided on
 */
public record Step(String id, String name, Origin origin, Precondition seen) {

  /** What a repeat is recognised by: the same words to another resource are another order. */
  private record Order(String step, Object body) {}

  /** The subject who takes it. */
  public String by() {
    return origin.actor();
  }

  /** The order to the aggregate, where the step's name says everything. */
  public Command command() {
    return command("");
  }

  /** The order to the aggregate, with what was said besides. */
  public Command command(Object body) {
    return Command.of(origin, new Order(name, body)).expecting(seen);
  }
}
