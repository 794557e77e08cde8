/**
 * Measures how many names of headers the register brings home, and whether they stay one person.
 */
@NullMarked
package nl.kamergraaf.evaluate.identity;

import org.jspecify.annotations.NullMarked;
