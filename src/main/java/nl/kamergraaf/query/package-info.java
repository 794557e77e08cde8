/**
 * The saved queries that come with Kamergraaf: read, described in Dutch and English, and filled in
 * safely.
 */
@NullMarked
package nl.kamergraaf.query;

import org.jspecify.annotations.NullMarked;
