/**
 * What arrives: a file's bytes, its hash, its format told by its content, strictly decoded and
 * bounded.
 */
@NullMarked
package nl.kamergraaf.source;

import org.jspecify.annotations.NullMarked;
