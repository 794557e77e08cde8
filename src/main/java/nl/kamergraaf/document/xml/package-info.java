/** Reads the official XML of today and of before 2010, and the metadata that lie beside it. */
@NullMarked
package nl.kamergraaf.document.xml;

import org.jspecify.annotations.NullMarked;
