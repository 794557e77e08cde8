/** The front page. */
@NullMarked
package nl.kamergraaf.site.home;

import org.jspecify.annotations.NullMarked;
