package nl.kamergraaf.evaluate;

import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Format;

/**
 * A document as it was read.
 *
 * @param form the form that it was read from
 * @param graph what it was found to state
 */
public record ReadDocument(Format form, DocumentGraph graph) {}
