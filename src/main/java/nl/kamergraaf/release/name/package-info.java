/** Indexes from A to Z of the people, bodies and things that have to do with questions. */
@NullMarked
package nl.kamergraaf.release.name;

import org.jspecify.annotations.NullMarked;
