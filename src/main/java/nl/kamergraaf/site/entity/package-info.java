/**
 * The page of a thing, in every format: what is said of it, its figures, its exchanges, its feed.
 */
@NullMarked
package nl.kamergraaf.site.entity;

import org.jspecify.annotations.NullMarked;
