@NullMarked
package nl.kamergraaf.site.ontology;

import org.jspecify.annotations.NullMarked;
