@NullMarked
package nl.kamergraaf.site.sparql;

import org.jspecify.annotations.NullMarked;
