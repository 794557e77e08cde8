/** Reads publications as the official site shows them. */
@NullMarked
package nl.kamergraaf.document.html;

import org.jspecify.annotations.NullMarked;
