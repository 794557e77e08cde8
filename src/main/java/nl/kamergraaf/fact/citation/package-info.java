/** Finds references to official publications with a small grammar of the chamber's practice. */
@NullMarked
package nl.kamergraaf.fact.citation;

import org.jspecify.annotations.NullMarked;
