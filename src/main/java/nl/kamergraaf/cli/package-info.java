/** The command line: one picocli command each for what Kamergraaf does. */
@NullMarked
package nl.kamergraaf.cli;

import org.jspecify.annotations.NullMarked;
