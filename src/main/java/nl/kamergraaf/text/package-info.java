/** Dutch as it is printed: tables of its words, its dates, and what bad conversions do to it. */
@NullMarked
package nl.kamergraaf.text;

import org.jspecify.annotations.NullMarked;
