/** Cases: which documents belong together, and what the chamber's own list says of them. */
@NullMarked
package nl.kamergraaf.graph.cases;

import org.jspecify.annotations.NullMarked;
