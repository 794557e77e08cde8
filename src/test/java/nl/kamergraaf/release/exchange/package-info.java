/** Promises about what a release says of itself. */
@NullMarked
package nl.kamergraaf.release.exchange;

import org.jspecify.annotations.NullMarked;
