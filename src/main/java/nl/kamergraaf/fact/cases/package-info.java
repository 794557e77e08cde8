/** The chamber's own list of written questions, read. */
@NullMarked
package nl.kamergraaf.fact.cases;

import org.jspecify.annotations.NullMarked;
