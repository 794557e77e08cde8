/** Releases: immutable folders of store, search index and downloads, promoted by one switch. */
@NullMarked
package nl.kamergraaf.release;

import org.jspecify.annotations.NullMarked;
