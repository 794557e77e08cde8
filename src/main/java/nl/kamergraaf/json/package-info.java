/** JSON as the whole program reads and writes it. */
@NullMarked
package nl.kamergraaf.json;

import org.jspecify.annotations.NullMarked;
