package nl.kamergraaf.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which whoever reads it takes one piece after the other, none of them larger than a
 * limit: beyond it, reading fails with a {@link TooLarge}. Not thread-safe.
 */
public final class PieceLimit extends FilterInputStream {
  private final long limit;
  private long left;

  /** A piece was larger than the limit. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(long limit) {
      super("larger than " + limit + " bytes");
    }
  }

  /**
   * Limits a stream.
   *
   * @param limit the largest piece, in bytes; what is read ahead counts
   */
  public PieceLimit(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.left = limit;
  }

  /** Says that a piece has been read, and the next one begins. */
  public void next() {
    left = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    return read < 0 ? read : count(read, 1);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    return read < 0 ? read : count(read, read);
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(0, skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int count(int answer, long read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new TooLarge(limit);
    }
    return answer;
  }
}
