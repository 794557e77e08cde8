/** Recognises motions and amendments that are named in the text. */
@NullMarked
package nl.kamergraaf.fact.motion;

import org.jspecify.annotations.NullMarked;
