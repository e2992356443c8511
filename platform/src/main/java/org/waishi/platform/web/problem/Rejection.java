package org.waishi.platform.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.platform.aggregate.Refusal;

/**
 * Why a request gets no success, before it is put into a language.
 *
 * @param code names the texts and the type
 * @param places values for the places <code>{name}</code> of the texts
 * @param faults what is wrong with single fields
 * @param reasons which rules say no
 * @param headers what the answer must carry, such as {@code Allow}
 */
public record Rejection(
    int status,
    String code,
    Map<String, Object> places,
    List<Fault> faults,
    List<Refusal> reasons,
    Map<String, String> headers) {

  /** Keeps its own copies. */
  public Rejection {
    places = Map.copyOf(places);
    faults = List.copyOf(faults);
    reasons = List.copyOf(reasons);
    headers = Map.copyOf(headers);
  }

  /** A rejection with nothing but its name. */
  public static Rejection of(int status, String code) {
    return new Rejection(status, code, Map.of(), List.of(), List.of(), Map.of());
  }

  /** The request is wrong in these places. */
  public static Rejection invalid(List<Fault> faults) {
    return of(400, "invalid-request").with(faults);
  }

  /** Nothing is there, or nothing that this caller may know of. */
  public static Rejection notFound() {
    return of(404, "not-found");
  }

  /** The same with a value for a place of its texts. */
  public Rejection with(String place, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(places);
    more.put(place, value);
    return new Rejection(status, code, more, faults, reasons, headers);
  }

  /** The same with these faults. */
  public Rejection with(List<Fault> all) {
    return new Rejection(status, code, places, all, reasons, headers);
  }

  /** The same with one more header. */
  public Rejection header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Rejection(status, code, places, faults, reasons, more);
  }

  /** Leaves the controller with this. */
  public Rejected thrown() {
    return new Rejected(this);
  }
}
