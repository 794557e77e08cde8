/**
 * The embedded sample: retellings of real documents, so that everything can be tried without a
 * corpus.
 */
@NullMarked
package nl.kamergraaf.sample;

import org.jspecify.annotations.NullMarked;
