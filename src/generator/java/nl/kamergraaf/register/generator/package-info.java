/**
 * Turns reference files and curated tables into the register's Turtle files; not needed to run
 * Kamergraaf.
 */
@NullMarked
package nl.kamergraaf.register.generator;

import org.jspecify.annotations.NullMarked;
