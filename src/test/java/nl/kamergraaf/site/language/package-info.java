@NullMarked
package nl.kamergraaf.site.language;

import org.jspecify.annotations.NullMarked;
