/** Reads Word documents: paragraphs, tables, automatic numbers and the footnote part. */
@NullMarked
package nl.kamergraaf.document.docx;

import org.jspecify.annotations.NullMarked;
