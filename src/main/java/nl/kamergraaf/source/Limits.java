package nl.kamergraaf.source;

/**
 * How much of anything is read before an input is refused: one place for every limit on what
 * arrives.
 *
 * @param fileBytes the largest file, and the largest entry of an archive, in bytes
 * @param archiveEntries how many files an archive may hold
 * @param archiveBytes how many bytes all of an archive's entries may come to, inflated
 * @param inflation how many times larger than its packed size an entry may be
 * @param xmlDepth how deep the elements of an XML or HTML document may nest
 * @param pdfPages how many pages a PDF may have
 * @param documentCharacters how many characters the text of one document may have
 */
public record Limits(
    long fileBytes,
    int archiveEntries,
    long archiveBytes,
    int inflation,
    int xmlDepth,
    int pdfPages,
    int documentCharacters) {

  /** Ample for every official document: the longest answers run to some two hundred pages. */
  public static final Limits DEFAULT =
      new Limits(64L << 20, 200_000, 8L << 30, 200, 200, 2_000, 5_000_000);

  public Limits {
    requirePositive("fileBytes", fileBytes);
    requirePositive("archiveEntries", archiveEntries);
    requirePositive("archiveBytes", archiveBytes);
    requirePositive("inflation", inflation);
    requirePositive("xmlDepth", xmlDepth);
    requirePositive("pdfPages", pdfPages);
    requirePositive("documentCharacters", documentCharacters);
    if (fileBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("fileBytes: a file must fit in an array: " + fileBytes);
    }
  }

  /**
   * How many bytes something packed may unpack to. What is small packs well without being a bomb,
   * so that the ratio counts from a megabyte on.
   */
  long inflationOf(long packed) {
    return Math.max(1L << 20, packed * inflation);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive: " + value);
    }
  }
}
