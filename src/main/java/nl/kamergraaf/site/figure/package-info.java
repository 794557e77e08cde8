/** Figures on the pages of things: counted by a query each, drawn as charts beside their tables. */
@NullMarked
package nl.kamergraaf.site.figure;

import org.jspecify.annotations.NullMarked;
