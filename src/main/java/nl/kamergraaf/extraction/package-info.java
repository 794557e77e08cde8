/** The front door for one document: bytes in, the graph of what it states out. */
@NullMarked
package nl.kamergraaf.extraction;

import org.jspecify.annotations.NullMarked;
