/** The chamber's own lists of persons, groups and seats, as its open data service gives them. */
@NullMarked
package nl.kamergraaf.register.chamber;

import org.jspecify.annotations.NullMarked;
