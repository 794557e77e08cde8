@NullMarked
package nl.kamergraaf.site.entity;

import org.jspecify.annotations.NullMarked;
