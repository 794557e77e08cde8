/** The search: what a visitor chose, and what was found as a page, as data and as a feed. */
@NullMarked
package nl.kamergraaf.site.search;

import org.jspecify.annotations.NullMarked;
