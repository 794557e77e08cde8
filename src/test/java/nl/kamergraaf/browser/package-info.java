/** The site in a real browser: everybody can read it, and it looks as it should. */
@org.jspecify.annotations.NullMarked
package nl.kamergraaf.browser;
