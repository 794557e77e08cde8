/** Promises of the government to parliament ("toezeggingen"), sentence by sentence. */
@NullMarked
package nl.kamergraaf.fact.commitment;

import org.jspecify.annotations.NullMarked;
