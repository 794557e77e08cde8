/**
 * Exchanges of questions and answers: a case with its documents as one row, by everything that it
 * has to do with.
 */
@NullMarked
package nl.kamergraaf.release.exchange;

import org.jspecify.annotations.NullMarked;
