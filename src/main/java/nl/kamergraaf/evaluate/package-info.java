/** How well the facts that were found agree with facts that people annotated by reading. */
@NullMarked
package nl.kamergraaf.evaluate;

import org.jspecify.annotations.NullMarked;
