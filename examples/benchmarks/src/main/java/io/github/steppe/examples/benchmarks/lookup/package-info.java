/** Questions on objects in memory: agreements in force on a day, totals of trade. */
package io.github.steppe.examples.benchmarks.lookup;
