/** The listing of official publications by SRU 2.0, as the repository of overheid.nl gives it. */
@NullMarked
package nl.kamergraaf.harvest.sru;

import org.jspecify.annotations.NullMarked;
