package nl.kamergraaf.cli;

import java.io.FilterOutputStream;
import java.io.IOException;

/**
 * Standard output, which says when it can't be written: {@link System#out} keeps that to itself.
 * Closing it leaves it open.
 */
final class StandardOutput extends FilterOutputStream {
  StandardOutput() {
    super(System.out);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    out.write(bytes, start, length);
    flush();
  }

  @Override
  public void flush() throws IOException {
    check();
  }

  @Override
  public void close() throws IOException {
    check();
  }

  /** Throws if anything written to standard output so far got lost. */
  static void check() throws IOException {
    if (System.out.checkError()) {
      throw new IOException("standard output: not all of it could be written");
    }
  }
}
