/** What the public process allows: its limits, each with its unit and what it is refused with. */
@NullMarked
package nl.kamergraaf.site.limit;

import org.jspecify.annotations.NullMarked;
