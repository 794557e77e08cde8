package nl.kamergraaf.cluster;

import java.io.Serializable;

/**
 * Where a file lies among all.
 *
 * @param input which of the inputs, from 0
 * @param place which file of that input, from 0
 */
record Place(int input, int place) implements Serializable {
  static Place of(Ordered file) {
    return new Place(file.input(), file.place());
  }
}
