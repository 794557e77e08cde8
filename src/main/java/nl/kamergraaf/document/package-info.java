/**
 * One model of a parliamentary document, whatever the form it was read from, every passage at its
 * span in the pinned text.
 */
@NullMarked
package nl.kamergraaf.document;

import org.jspecify.annotations.NullMarked;
