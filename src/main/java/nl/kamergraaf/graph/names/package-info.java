/** One preferred name for each thing, of all the forms in which documents print it. */
@NullMarked
package nl.kamergraaf.graph.names;

import org.jspecify.annotations.NullMarked;
