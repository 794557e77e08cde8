/** What the header states: who asks whom about what, who answers, when. */
@NullMarked
package nl.kamergraaf.fact.header;

import org.jspecify.annotations.NullMarked;
