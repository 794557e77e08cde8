/** What was promised: the list of promises, and what came of them. */
@NullMarked
package nl.kamergraaf.site.commitment;

import org.jspecify.annotations.NullMarked;
