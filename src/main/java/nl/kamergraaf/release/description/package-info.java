/** What a release says of itself: VoID, DCAT-AP-NL 3.0 and PROV-O, as Turtle and JSON-LD. */
@NullMarked
package nl.kamergraaf.release.description;

import org.jspecify.annotations.NullMarked;
