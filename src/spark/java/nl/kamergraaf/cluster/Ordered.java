package nl.kamergraaf.cluster;

import java.util.Comparator;

/** What has a place in the order in which a single process would meet it. */
interface Ordered {
  Comparator<Ordered> ORDER =
      Comparator.comparingInt(Ordered::input).thenComparingInt(Ordered::place);

  /** Which of the inputs, from 0. */
  int input();

  /** Which file of that input, from 0. */
  int place();
}
