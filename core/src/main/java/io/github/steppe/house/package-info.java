/** Package. */
@org.jspecify.annotations.NullMarked
package io.github.steppe.house;
