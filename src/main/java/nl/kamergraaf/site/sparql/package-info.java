/**
 * Runs queries of strangers: refuses what would cost too much, and bounds the rest in time and
 * size.
 */
@NullMarked
package nl.kamergraaf.site.sparql;

import org.jspecify.annotations.NullMarked;
