/** Tests of the site, without a server. */
@NullMarked
package nl.kamergraaf.site;

import org.jspecify.annotations.NullMarked;
