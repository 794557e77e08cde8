package nl.kamergraaf.release.description;

/** What a catalogue lists as a {@code dcat:Dataset}: the whole data set, and each of its parts. */
sealed interface Catalogued permits Dataset, Part {}
