/**
 * Relations as tables of text that a person can read and edit; begin with {@link
 * io.github.steppe.datapackage.DataPackage}.
 */
@NullMarked
package io.github.steppe.datapackage;

import org.jspecify.annotations.NullMarked;
