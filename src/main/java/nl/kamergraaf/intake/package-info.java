/**
 * The front door for many documents: sources in, graphs out, on all processors, in the order of the
 * sources.
 */
@NullMarked
package nl.kamergraaf.intake;

import org.jspecify.annotations.NullMarked;
