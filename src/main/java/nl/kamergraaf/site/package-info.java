/** The site: pages and formats made from an open release, without a server. */
@NullMarked
package nl.kamergraaf.site;

import org.jspecify.annotations.NullMarked;
