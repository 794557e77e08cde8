/** What changes from a release to the next, for those who keep what does not change with it. */
@NullMarked
package nl.kamergraaf.release.change;

import org.jspecify.annotations.NullMarked;
