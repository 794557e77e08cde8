/**
 * Graphs as JSON that a front-end developer would call an API: JSON-LD 1.1 by our own context and
 * frames.
 */
@NullMarked
package nl.kamergraaf.jsonld;

import org.jspecify.annotations.NullMarked;
