/** Finds the news articles, reports and web pages that a document cites. */
@NullMarked
package nl.kamergraaf.fact.web;

import org.jspecify.annotations.NullMarked;
