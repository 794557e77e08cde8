/**
 * What a graph must hold to be published: SHACL shapes, rules across documents, and a report that a
 * person can act on.
 */
@NullMarked
package nl.kamergraaf.check;

import org.jspecify.annotations.NullMarked;
