/** The search of a release: a Lucene index of what has a page, and what can be asked of it. */
@NullMarked
package nl.kamergraaf.release.search;

import org.jspecify.annotations.NullMarked;
