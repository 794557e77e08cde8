/** Promises about what a release says of itself. */
@NullMarked
package nl.kamergraaf.release.description;

import org.jspecify.annotations.NullMarked;
