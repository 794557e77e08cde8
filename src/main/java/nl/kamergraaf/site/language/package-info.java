/** The words of the site in Dutch and English. */
@NullMarked
package nl.kamergraaf.site.language;

import org.jspecify.annotations.NullMarked;
