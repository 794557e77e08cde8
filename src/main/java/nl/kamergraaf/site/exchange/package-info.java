/** Exchanges of questions and answers as pages list, narrow, sum up and hand them out. */
@NullMarked
package nl.kamergraaf.site.exchange;

import org.jspecify.annotations.NullMarked;
