/** One paper printed in every form, which must all be read to the same facts. */
@NullMarked
package nl.kamergraaf.form;

import org.jspecify.annotations.NullMarked;
