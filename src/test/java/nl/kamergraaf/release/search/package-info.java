/** Tests of releases. */
@NullMarked
package nl.kamergraaf.release.search;

import org.jspecify.annotations.NullMarked;
