package nl.kamergraaf.release.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Sums up how exchanges were answered, from the columns of the index. */
final class AnsweringCollectors
    implements CollectorManager<AnsweringCollectors.OneCollector, Answering> {

  @Override
  public OneCollector newCollector() {
    return new OneCollector();
  }

  @Override
  public Answering reduce(Collection<OneCollector> collectors) {
    TreeMap<String, Long> totals = new TreeMap<>();
    TreeMap<String, LongStream.Builder> days = new TreeMap<>();
    for (OneCollector one : collectors) {
      one.totals.forEach((year, total) -> totals.merge(year, total, Long::sum));
      one.days.forEach(
          (year, some) ->
              some.build().forEach(days.computeIfAbsent(year, y -> LongStream.builder())::add));
    }
    TreeMap<String, Answering.Year> years = new TreeMap<>();
    LongStream.Builder all = LongStream.builder();
    totals.forEach(
        (year, total) -> {
          long[] some = days.getOrDefault(year, LongStream.builder()).build().toArray();
          LongStream.of(some).forEach(all::add);
          if (!year.isEmpty()) {
            years.put(year, new Answering.Year(total, Answering.times(some)));
          }
        });
    long total = totals.values().stream().mapToLong(Long::longValue).sum();
    return new Answering(total, Answering.times(all.build().toArray()), years);
  }

  /** Gathers the days of each year. */
  static final class OneCollector extends SimpleCollector {
    private final TreeMap<String, Long> totals = new TreeMap<>();
    private final TreeMap<String, LongStream.Builder> days = new TreeMap<>();
    private SortedDocValues asked = DocValues.emptySorted();
    private NumericDocValues taken = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      asked = DocValues.getSorted(context.reader(), ExchangeFields.ASKED_ON);
      taken = DocValues.getNumeric(context.reader(), ExchangeFields.DAYS);
    }

    @Override
    public void collect(int doc) throws IOException {
      String day = asked.advanceExact(doc) ? asked.lookupOrd(asked.ordValue()).utf8ToString() : "";
      String year = day.length() >= 4 ? day.substring(0, 4) : "";
      totals.merge(year, 1L, Long::sum);
      if (taken.advanceExact(doc) && taken.longValue() >= 0) {
        days.computeIfAbsent(year, y -> LongStream.builder()).add(taken.longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
