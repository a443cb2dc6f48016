/** What things cost, measured with JMH beside others in the same run. */
package io.github.steppe.examples.benchmarks;
