package nl.kamergraaf.harvest.store;

import java.time.Instant;
import nl.kamergraaf.harvest.http.Validators;

/**
 * One file of a publication that is held.
 *
 * @param address where it came from
 * @param sha256 the hash of its bytes, which names them in the folder of objects
 * @param validators by what its service tells that it has not changed
 * @param version the version of the listing that it was fetched, or found unchanged, for
 * @param at when that was
 */
public record HeldPart(
    String address, String sha256, Validators validators, String version, Instant at) {}
