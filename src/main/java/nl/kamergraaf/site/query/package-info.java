/**
 * Queries on pages: the library of ready ones, the editor, permanent addresses, and results as
 * tables and data.
 */
@NullMarked
package nl.kamergraaf.site.query;

import org.jspecify.annotations.NullMarked;
