/** What a document states, as typed facts, each with the words it was read from. */
@NullMarked
package nl.kamergraaf.fact;

import org.jspecify.annotations.NullMarked;
