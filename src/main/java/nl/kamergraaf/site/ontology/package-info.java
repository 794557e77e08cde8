/** The ontology's terms as a page, with what the shapes demand of them. */
@NullMarked
package nl.kamergraaf.site.ontology;

import org.jspecify.annotations.NullMarked;
