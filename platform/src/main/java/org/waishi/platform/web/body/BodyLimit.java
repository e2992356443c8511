package org.waishi.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waishi.platform.web.problem.Problems;
import org.waishi.platform.web.problem.Rejection;

/** Refuses bodies that are too large: at once when they say so, else when they get there. */
public final class BodyLimit extends OncePerRequestFilter {

  private final DataSize usual;
  private final Map<String, DataSize> others;
  private final Problems problems;

  /** One limit for all paths, but for those that begin with a key of {@code others}. */
  public BodyLimit(DataSize usual, Map<String, DataSize> others, Problems problems) {
    this.usual = usual;
    this.others = Map.copyOf(others);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = limit(request.getRequestURI());
    if (request.getContentLengthLong() > limit) {
      problems.write(tooLarge(limit), request, response);
      return;
    }
    chain.doFilter(new Limited(request, limit), response);
  }

  private long limit(String path) {
    return others.entrySet().stream()
        .filter(other -> path.startsWith(other.getKey()))
        .max(Comparator.comparingInt(other -> other.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(usual)
        .toBytes();
  }

  /** What to answer when this went wrong because a body was too large. */
  public static @Nullable Rejection causeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Exceeded exceeded) {
        return tooLarge(exceeded.limit);
      }
    }
    return null;
  }

  private static Rejection tooLarge(long limit) {
    return Rejection.of(413, "body-too-large").with("limit", limit).header("Connection", "close");
  }

  private static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
    private final long limit;

    Exceeded(long limit) {
      super("body: longer than " + limit + " bytes");
      this.limit = limit;
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {
    private final long limit;
    private @Nullable ServletInputStream counted;

    Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (counted == null) {
        counted = new Counted(super.getInputStream(), limit);
      }
      return counted;
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream source;
    private final long limit;
    private long read;

    Counted(ServletInputStream source, long limit) {
      this.source = source;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int one = source.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = source.read(into, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > limit) {
        throw new Exceeded(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return source.isFinished();
    }

    @Override
    public boolean isReady() {
      return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      source.setReadListener(listener);
    }
  }
}
