/**
 * Readers of plain text and Markdown, also where a converter glued lines and notes into the text.
 */
@NullMarked
package nl.kamergraaf.document.text;

import org.jspecify.annotations.NullMarked;
