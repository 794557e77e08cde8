/**
 * The public process: embedded Fuseki for SPARQL, the site for everything else, limits for both.
 */
@NullMarked
package nl.kamergraaf.server;

import org.jspecify.annotations.NullMarked;
