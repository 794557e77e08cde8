/**
 * Feeds in their formats: Atom, JSON Feed, the calendar of promises, and what changed in the data.
 */
@NullMarked
package nl.kamergraaf.site.feed;

import org.jspecify.annotations.NullMarked;
