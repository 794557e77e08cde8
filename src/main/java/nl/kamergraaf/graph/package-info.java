/** Facts as RDF, by the terms of the ontology and at addresses that only this package mints. */
@NullMarked
package nl.kamergraaf.graph;

import org.jspecify.annotations.NullMarked;
