package io.github.steppe.trade.file;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFilter;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import io.github.steppe.trade.TradeTable;
import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotals;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files of trade as statistical offices publish them, narrowed step by step and read in one pass.
 *
 * <p>Nothing is read before the last call. A path may be a file or a folder, whose files are read
 * in the order of their names; gzip, zip and 7-zip are known by their content. The layout is known
 * by the header. Codes and units become those of the library, exactly; flags, masked codes, and
 * what is missing are kept. What must not be added up is kept apart, see {@link TradeTotals}.
 *
 * <p>A row that breaks a rule ends the reading with a {@link TradeFileException}, unless {@link
 * #refusedTo} says where such rows go. Nothing is dropped without being counted: {@link
 * TradeTotals#tally()}. Immutable, thread-safe and serializable, without its listeners.
 *
 * <pre>{@code
 * TradeTotals totals =
 *     TradeFile.comext(folder)
 *         .partner("KZ", "KG", "TJ", "TM", "UZ")
 *         .totals(TradeTotals.by(PARTNER, YEAR, FLOW));
 * }</pre>
 *
 * @serial exclude
 */
public final class TradeFile implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Family family;
  private final ImmutableList<FilePart> parts;
  private final TradeFilter filter;
  private final int threads;
  private final transient @Nullable RefusedRows refused;
  private final transient @Nullable Consumer<? super TradeProgress> listener;

  private TradeFile(
      Family family,
      ImmutableList<FilePart> parts,
      TradeFilter filter,
      int threads,
      @Nullable RefusedRows refused,
      @Nullable Consumer<? super TradeProgress> listener) {
    this.family = family;
    this.parts = parts;
    this.filter = filter;
    this.threads = threads;
    this.refused = refused;
    this.listener = listener;
  }

  private static TradeFile of(Family family, Path... paths) {
    ImmutableList.Builder<FilePart> parts = ImmutableList.builder();
    for (Path path : paths) {
      parts.add(FilePart.of(path));
    }
    return new TradeFile(
        family,
        parts.build(),
        TradeFilter.ALL,
        Runtime.getRuntime().availableProcessors(),
        null,
        null);
  }

  /**
   * Obtains files of any layout that the library knows.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile of(Path... paths) {
    return of(Family.ANY, paths);
  }

  /**
   * Obtains files of Eurostat's Comext: bulk files of any year, or downloads of Easy Comext.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile comext(Path... paths) {
    return of(Family.COMEXT, paths);
  }

  /**
   * Obtains replies of Eurostat's services: SDMX-CSV, TSV, JSON-stat.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile eurostat(Path... paths) {
    return of(Family.EUROSTAT, paths);
  }

  /**
   * Obtains files of UN Comtrade: JSON or CSV of the interface of today or the one before, or bulk.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile comtrade(Path... paths) {
    return of(Family.COMTRADE, paths);
  }

  /**
   * Obtains files of CEPII's BACI. A table {@code country_codes_V….csv} in the same folder gives
   * the codes of the countries, otherwise the library's own does.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile baci(Path... paths) {
    return of(Family.BACI, paths);
  }

  /**
   * Obtains bulk files of the IMF's Direction of Trade Statistics.
   *
   * @param paths files and folders
   * @return the files
   */
  public static TradeFile imf(Path... paths) {
    return of(Family.IMF, paths);
  }

  /**
   * Narrows to some reporters.
   *
   * @param ids the ids of the parties
   * @return the narrower files
   */
  public TradeFile reporter(String... ids) {
    return where(TradeDimension.REPORTER, ids);
  }

  /**
   * Narrows to some partners.
   *
   * @param ids the ids of the parties
   * @return the narrower files
   */
  public TradeFile partner(String... ids) {
    return where(TradeDimension.PARTNER, ids);
  }

  /**
   * Narrows to one direction.
   *
   * @param flow the direction, seen from the reporter
   * @return the narrower files
   */
  public TradeFile flow(Flow flow) {
    return where(TradeDimension.FLOW, flow.name());
  }

  /**
   * Narrows to a year and the parts of it.
   *
   * @param year the year
   * @return the narrower files
   */
  public TradeFile year(int year) {
    return years(year, year);
  }

  /**
   * Narrows to a range of years and the parts of them.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive
   * @return the narrower files
   * @throws IllegalArgumentException if the last year is before the first
   */
  public TradeFile years(int first, int last) {
    return with(filter.years(first, last));
  }

  /**
   * Narrows to some products.
   *
   * @param codes the codes, each as the file has it
   * @return the narrower files
   */
  public TradeFile product(String... codes) {
    return where(TradeDimension.PRODUCT, codes);
  }

  /**
   * Narrows to some values of a dimension.
   *
   * @param dimension the dimension
   * @param values what it may be, in the terms of the library
   * @return the narrower files
   */
  public TradeFile where(TradeDimension dimension, String... values) {
    return where(dimension, Arrays.asList(values));
  }

  /**
   * Narrows to some values of a dimension.
   *
   * @param dimension the dimension
   * @param values what it may be, in the terms of the library
   * @return the narrower files
   */
  public TradeFile where(TradeDimension dimension, Iterable<String> values) {
    return with(filter.where(dimension, values));
  }

  private TradeFile with(TradeFilter narrower) {
    return new TradeFile(family, parts, narrower, threads, refused, listener);
  }

  private TradeFile with(ImmutableList<FilePart> others) {
    return new TradeFile(family, others, filter, threads, refused, listener);
  }

  /**
   * Reads with a number of threads; as many as there are processors, if nothing is said.
   *
   * @param number how many, at least one
   * @return the files
   * @throws IllegalArgumentException if there is none
   */
  public TradeFile threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("cannot read with " + number + " threads");
    }
    return new TradeFile(family, parts, filter, number, refused, listener);
  }

  /**
   * Goes on after rows that break a rule.
   *
   * @param taker where such rows go
   * @return the files
   */
  public TradeFile refusedTo(RefusedRows taker) {
    return new TradeFile(family, parts, filter, threads, requireNonNull(taker, "taker"), listener);
  }

  /**
   * Tells a listener how far the reading has come, several times a second, and at the end. An
   * exception that it throws ends the reading and comes out of it as it is; an interrupt of the
   * thread that reads ends it with a {@link CancellationException}, and stays set.
   *
   * @param follower the listener; called by one thread at a time
   * @return the files
   */
  public TradeFile progress(Consumer<? super TradeProgress> follower) {
    return new TradeFile(
        family, parts, filter, threads, refused, requireNonNull(follower, "follower"));
  }

  /**
   * Splits plain files into ranges of at least 64 KiB, each of which can be read by itself, on
   * another machine even; what is packed or no plain list of rows stays whole. Folders become their
   * files.
   *
   * @param most into how many ranges a file is split at most, at least one
   * @return the parts; the totals of all of them, merged, are the totals of these files
   * @throws IllegalArgumentException if the number is not positive
   * @throws TradeFileException if there is no such file, or it cannot be read
   */
  public ImmutableList<TradeFile> split(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("cannot split into " + most + " parts");
    }
    ImmutableList.Builder<TradeFile> split = ImmutableList.builder();
    for (FilePart part : new Reading(family, parts, refused, listener).split(most)) {
      split.add(with(ImmutableList.of(part)));
    }
    return split.build();
  }

  /**
   * Adds all rows up, in one pass and without keeping them.
   *
   * @param totals what to tell apart; what it holds already is added
   * @return the totals
   * @throws TradeFileException if a file cannot be read, or a row breaks a rule
   * @throws ArithmeticException if a sum leaves the range of 64 bits
   */
  public TradeTotals totals(TradeTotals totals) {
    return totals.merge(TradeTotals.of(read(totals.sinks(filter, threads))));
  }

  /**
   * Keeps all rows in memory, some 24 bytes each, for repeated questions.
   *
   * @return the table
   * @throws TradeFileException if a file cannot be read, or a row breaks a rule
   */
  public TradeTable table() {
    return TradeTable.of(read(TradeTable.sinks(filter, threads)));
  }

  /**
   * Hands each row with a value to an action, as a record, in the order of the files.
   *
   * @param action what to do
   * @return what became of each row that was read
   * @throws TradeFileException if a file cannot be read, or a row breaks a rule
   */
  public TradeTally forEach(Consumer<? super TradeRecord> action) {
    TradeSink sink = TradeSink.ofRecords(filter, source -> Citation.of(source), action);
    return read(List.of(sink)).get(0).tally();
  }

  /**
   * Returns all rows with a value as records, in the order of the files; for what fits in memory.
   *
   * @return the records
   * @throws TradeFileException if a file cannot be read, or a row breaks a rule
   */
  public ImmutableList<TradeRecord> list() {
    ImmutableList.Builder<TradeRecord> records = ImmutableList.builder();
    forEach(records::add);
    return records.build();
  }

  private List<TradeSink> read(List<TradeSink> sinks) {
    new Reading(family, parts, refused, listener).read(sinks);
    return sinks;
  }
}
