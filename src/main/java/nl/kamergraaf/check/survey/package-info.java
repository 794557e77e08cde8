/** What the register holds, and how many of the names that the chamber lists it brings home. */
@NullMarked
package nl.kamergraaf.check.survey;

import org.jspecify.annotations.NullMarked;
