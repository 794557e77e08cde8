/** What was harvested, on disk: bytes by their hash, a log of every answer, and what is current. */
@NullMarked
package nl.kamergraaf.harvest.store;

import org.jspecify.annotations.NullMarked;
