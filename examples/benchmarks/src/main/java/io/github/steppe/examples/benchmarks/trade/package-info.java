/**
 * Trade in goods at scale: files, engines and questions; begin with {@code ComextRows} and {@code
 * Ratios}.
 */
package io.github.steppe.examples.benchmarks.trade;
