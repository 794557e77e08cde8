/** The site's own operations as tools for language models, by the Model Context Protocol. */
@NullMarked
package nl.kamergraaf.mcp;

import org.jspecify.annotations.NullMarked;
