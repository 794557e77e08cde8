/** Tests of releases. */
@NullMarked
package nl.kamergraaf.release;

import org.jspecify.annotations.NullMarked;
