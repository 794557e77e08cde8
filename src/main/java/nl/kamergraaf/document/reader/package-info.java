/** The front door: a file of any form in, the one model of a document out. */
@NullMarked
package nl.kamergraaf.document.reader;

import org.jspecify.annotations.NullMarked;
