@NullMarked
package nl.kamergraaf.site.query;

import org.jspecify.annotations.NullMarked;
