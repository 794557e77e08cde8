/** What every reader promises of any bytes at all, tried with inputs that a fuzzer makes. */
@NullMarked
package nl.kamergraaf.fuzz;

import org.jspecify.annotations.NullMarked;
