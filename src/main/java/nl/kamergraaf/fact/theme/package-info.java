/** Proposes themes for documents that no source files under any. */
@NullMarked
package nl.kamergraaf.fact.theme;

import org.jspecify.annotations.NullMarked;
