/** Requests with manners: rate, retries, limits, robots, and no host that was not configured. */
@NullMarked
package nl.kamergraaf.harvest.http;

import org.jspecify.annotations.NullMarked;
