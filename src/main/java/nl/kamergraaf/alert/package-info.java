/**
 * Mail about what is new, to those who asked for it; what is known of them lies apart from the
 * graph.
 */
@NullMarked
package nl.kamergraaf.alert;

import org.jspecify.annotations.NullMarked;
