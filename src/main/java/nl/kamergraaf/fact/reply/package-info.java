/** How answers lean on each other, and why an answer is put off. */
@NullMarked
package nl.kamergraaf.fact.reply;

import org.jspecify.annotations.NullMarked;
