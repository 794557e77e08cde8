/** The chamber's lists by OData 4, as its open data service gives it. */
@NullMarked
package nl.kamergraaf.harvest.odata;

import org.jspecify.annotations.NullMarked;
