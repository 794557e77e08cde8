/** Reads the XML in which the archive of written questions of 1984 to 2008 was published. */
@NullMarked
package nl.kamergraaf.document.archive;

import org.jspecify.annotations.NullMarked;
