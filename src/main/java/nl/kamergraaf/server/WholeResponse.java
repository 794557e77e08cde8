package nl.kamergraaf.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A response whose content is kept until it is whole: status and headers go to the one behind it,
 * which is not begun.
 */
final class WholeResponse extends HttpServletResponseWrapper {
  private final WaitingAnswers.Answer content;
  private @Nullable PrintWriter writer;

  WholeResponse(HttpServletResponse behind, WaitingAnswers.Answer content) {
    super(behind);
    this.content = content;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Written(content);
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(content, getCharacterEncoding()), true);
    }
    return writer;
  }

  /** Is known when the content is. */
  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void flushBuffer() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  private void forget() {
    try {
      content.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Written extends ServletOutputStream {
    private final WaitingAnswers.Answer content;

    Written(WaitingAnswers.Answer content) {
      this.content = content;
    }

    @Override
    public void write(int value) throws IOException {
      content.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      content.write(bytes, from, count);
    }

    @Override
    public void close() {} // what was written is kept

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("all that is written is taken at once");
    }
  }
}
