/**
 * What all pages share: the visit being answered, what the graph says and how it is named, the
 * frame around a page, and answers that say what went wrong.
 */
@NullMarked
package nl.kamergraaf.site.page;

import org.jspecify.annotations.NullMarked;
