/**
 * The facts about the European Union and Central Asia; begin with {@link
 * io.github.steppe.dataset.EuCentralAsia}.
 */
@NullMarked
package io.github.steppe.dataset;

import org.jspecify.annotations.NullMarked;
