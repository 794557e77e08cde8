/**
 * Organisations, countries and people in running text: known by name, or told by the words around
 * them.
 */
@NullMarked
package nl.kamergraaf.fact.entity;

import org.jspecify.annotations.NullMarked;
