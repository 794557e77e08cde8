package nl.kamergraaf.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that are made before any of them is sent, so that whoever reads slowly keeps nothing but
 * a connection. The first 64 KB of each are in memory; a longer one is in a file of the temporary
 * folder that is gone with the process, all of them together up to a size. Thread-safe; each answer
 * is for one thread at a time.
 */
final class WaitingAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(WaitingAnswers.class);

  /** What those are told whose answer finds no room. */
  static final String FULL = "Too many answers are waiting to be read right now. Try again later.";

  private static final int IN_MEMORY = 1 << 16;

  private final long capacity;
  private final AtomicLong size = new AtomicLong();

  /**
   * @param capacity bytes of all files
   */
  WaitingAnswers(long capacity) {
    this.capacity = capacity;
  }

  /** Bytes in files now. */
  long size() {
    return size.get();
  }

  /** An answer without anything in it. */
  Answer begin() {
    return new Answer();
  }

  /** There is no room for more. */
  static final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** One answer: written to, finished, read once, closed. */
  final class Answer extends OutputStream {
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long inFile;
    private boolean refused;

    /** How many bytes were written. */
    long length() {
      return inFile + memory.size();
    }

    /** Whether some of it found no room, so that the answer is none. */
    boolean isRefused() {
      return refused;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    /**
     * @throws NoRoom if all waiting answers would be too large; this one is given up then
     */
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      Objects.checkFromIndexSize(from, count, bytes.length);
      if (memory.size() + count <= IN_MEMORY) {
        memory.write(bytes, from, count);
      } else {
        toFile(memory.toByteArray(), 0, memory.size());
        memory.reset();
        toFile(bytes, from, count);
      }
    }

    private void toFile(byte[] bytes, int from, int count) throws IOException {
      if (refused || size.addAndGet(count) > capacity) {
        size.addAndGet(refused ? 0 : -count);
        throw refusal(new NoRoom());
      }
      inFile += count;
      try {
        FileChannel channel = file == null ? temporary() : file;
        file = channel;
        for (ByteBuffer rest = ByteBuffer.wrap(bytes, from, count); rest.hasRemaining(); ) {
          channel.write(rest);
        }
      } catch (IOException e) {
        LOG.warn("an answer cannot be kept until it is read: {}", e.getMessage());
        throw refusal(e);
      }
    }

    private IOException refusal(IOException reason) throws IOException {
      clear();
      refused = true;
      return reason;
    }

    /** On Unix the file has no name any more once it is open, so that nothing can be left. */
    private static FileChannel temporary() throws IOException {
      Path path = Files.createTempFile("kamergraaf-answer-", "");
      return FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    }

    /**
     * Nothing more will be written.
     *
     * @throws NoRoom as {@link #write(byte[], int, int)} does
     */
    void finish() throws IOException {
      if (file != null) {
        toFile(memory.toByteArray(), 0, memory.size());
        memory.reset();
      }
    }

    /** Forgets what was written. */
    void clear() throws IOException {
      memory.reset();
      if (file != null) {
        file.close();
        file = null;
      }
      size.addAndGet(-inFile);
      inFile = 0;
    }

    /** All of a finished answer, to be read once, until this is closed. */
    InputStream content() throws IOException {
      return file == null
          ? new ByteArrayInputStream(memory.toByteArray())
          : Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() throws IOException {
      clear();
    }
  }
}
