@NullMarked
package nl.kamergraaf.site.browse;

import org.jspecify.annotations.NullMarked;
