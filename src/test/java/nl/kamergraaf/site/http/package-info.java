@NullMarked
package nl.kamergraaf.site.http;

import org.jspecify.annotations.NullMarked;
