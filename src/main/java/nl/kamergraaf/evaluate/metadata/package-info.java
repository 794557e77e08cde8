/** Compares what is read from the text of a paper with what the archive's metadata say of it. */
@NullMarked
package nl.kamergraaf.evaluate.metadata;

import org.jspecify.annotations.NullMarked;
