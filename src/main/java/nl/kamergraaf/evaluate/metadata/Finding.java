package nl.kamergraaf.evaluate.metadata;

/**
 * One value of a field, as the text and as the metadata have it.
 *
 * @param file the base name of the file
 * @param ours what is read from the text; empty where nothing is
 * @param theirs what the metadata say; empty where they say nothing
 */
public record Finding(
    String file, MetadataField field, Verdict verdict, String ours, String theirs) {}
