/**
 * A document's page: its text with what was read in it marked, the evidence, and the course of its
 * case.
 */
@NullMarked
package nl.kamergraaf.site.document;

import org.jspecify.annotations.NullMarked;
