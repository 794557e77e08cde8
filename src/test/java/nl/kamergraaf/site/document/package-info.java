@NullMarked
package nl.kamergraaf.site.document;

import org.jspecify.annotations.NullMarked;
