/** Trade records as Parquet files through DuckDB; begin with {@code TotalsInSql}. */
package io.github.steppe.examples.duckdb;
