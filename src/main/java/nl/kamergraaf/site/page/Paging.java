package nl.kamergraaf.site.page;

/**
 * Which page of a long list is shown.
 *
 * @param page from 1
 * @param size how many entries a page has
 */
public record Paging(int page, int size) {
  /** Pages of results beyond which nobody looks, and which would cost much to find. */
  public static final int MOST_PAGES = 500;

  public Paging {
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page " + page + " of " + size);
    }
  }

  public long from() {
    return (long) (page - 1) * size;
  }

  /** Whether the entry at {@code index}, from 0, is on the page. */
  boolean shows(long index) {
    return index >= from() && index < from() + size;
  }

  /** How many pages {@code total} entries fill; at least one. */
  public int pages(long total) {
    return (int) Math.max(1, Math.ceilDiv(total, (long) size));
  }
}
