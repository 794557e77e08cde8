/** Reads PDF by what the eye sees: sizes, weights and positions of letters on the page. */
@NullMarked
package nl.kamergraaf.document.pdf;

import org.jspecify.annotations.NullMarked;
