package nl.kamergraaf.sample;

import java.util.Objects;

/**
 * One embedded sample document.
 *
 * @param name its file name: the official publication's id and the extension of its form
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are read as they stand, never compared
public record Sample(String name, byte[] bytes) {
  public Sample {
    Objects.requireNonNull(name);
    bytes = bytes.clone();
  }

  /** A copy of the whole file. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
