/** Statements as lines of N-Quads, written and read fast: what releases are sorted and made of. */
@NullMarked
package nl.kamergraaf.graph.lines;

import org.jspecify.annotations.NullMarked;
