/**
 * Dutch as it is printed: tables of its words, its sentences, dates and numbers, and the seams that
 * bad conversions leave in it.
 */
@NullMarked
package nl.kamergraaf.text;

import org.jspecify.annotations.NullMarked;
