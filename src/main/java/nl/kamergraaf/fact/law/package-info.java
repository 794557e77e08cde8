/** Finds the laws, decrees, treaties and EU acts that a document names, and their articles. */
@NullMarked
package nl.kamergraaf.fact.law;

import org.jspecify.annotations.NullMarked;
