/**
 * What a client asks for over HTTP and what it is answered: requests, responses, negotiation,
 * addresses.
 */
@NullMarked
package nl.kamergraaf.site.http;

import org.jspecify.annotations.NullMarked;
