/** Lists of all things of a kind, by letter and by theme. */
@NullMarked
package nl.kamergraaf.site.browse;

import org.jspecify.annotations.NullMarked;
