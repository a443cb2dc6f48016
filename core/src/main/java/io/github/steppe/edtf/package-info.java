/** Dates as sources give them. */
@NullMarked
package io.github.steppe.edtf;

import org.jspecify.annotations.NullMarked;
