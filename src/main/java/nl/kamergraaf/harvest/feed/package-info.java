/** The feed of changes to the chamber's open data: which entities changed, in their order. */
@NullMarked
package nl.kamergraaf.harvest.feed;

import org.jspecify.annotations.NullMarked;
