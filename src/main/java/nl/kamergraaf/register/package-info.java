/**
 * Reference data (people, groups, offices, laws, organisations, countries, topics), looked up by
 * name, time and context.
 */
@NullMarked
package nl.kamergraaf.register;

import org.jspecify.annotations.NullMarked;
