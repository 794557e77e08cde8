/** Every form of document, each with its reader. */
@NullMarked
package nl.kamergraaf.document.form;

import org.jspecify.annotations.NullMarked;
