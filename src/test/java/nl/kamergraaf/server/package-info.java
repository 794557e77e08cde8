/** Tests of the server, over real sockets. */
@NullMarked
package nl.kamergraaf.server;

import org.jspecify.annotations.NullMarked;
