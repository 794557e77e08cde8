/**
 * Fetches the official publications and the chamber's list of cases from the services that publish
 * them: once each, politely, resumable, kept as they came.
 */
@NullMarked
package nl.kamergraaf.harvest;

import org.jspecify.annotations.NullMarked;
