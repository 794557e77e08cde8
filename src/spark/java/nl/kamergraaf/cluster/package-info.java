/**
 * Many documents on many machines: the same extraction as an Apache Spark job. Built by the Maven
 * profile {@code spark} alone.
 */
@NullMarked
package nl.kamergraaf.cluster;

import org.jspecify.annotations.NullMarked;
