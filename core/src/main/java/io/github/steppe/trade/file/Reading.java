package io.github.steppe.trade.file;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.steppe.trade.TradeSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files into sinks, one sink for each thread. */
final class Reading {

  private final Family family;
  private final ImmutableList<FilePart> parts;
  private final @Nullable RefusedRows refused;
  private final Progress progress;

  Reading(
      Family family,
      ImmutableList<FilePart> parts,
      @Nullable RefusedRows refused,
      @Nullable Consumer<? super TradeProgress> listener) {
    this.family = family;
    this.parts = files(parts);
    this.refused = refused;
    this.progress = new Progress(listener, this.parts.stream().mapToLong(Reading::size).sum());
  }

  /** Folders become their files, by name; hidden files are none. */
  private static ImmutableList<FilePart> files(ImmutableList<FilePart> parts) {
    ImmutableList.Builder<FilePart> files = ImmutableList.builder();
    for (FilePart part : parts) {
      if (!Files.exists(part.file())) {
        throw new TradeFileException(part.path(), 0, "", "", "there is no such file");
      }
      if (Files.isDirectory(part.file())) {
        try (Stream<Path> entries = Files.list(part.file())) {
          entries
              .filter(path -> Files.isRegularFile(path) && isData(name(path)))
              .sorted()
              .forEach(path -> files.add(FilePart.of(path)));
        } catch (IOException | UncheckedIOException e) {
          throw broken(part.path(), e);
        }
      } else {
        files.add(part);
      }
    }
    return files.build();
  }

  private static boolean isData(String name) {
    return !Opened.isHidden(name) && !BaciCountries.isCompanion(name);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static long size(FilePart part) {
    try {
      return Math.max(0, Math.min(Files.size(part.file()), part.to()) - part.from());
    } catch (IOException e) {
      throw broken(part.path(), e);
    }
  }

  /** Splits plain files of a row a line into ranges of bytes. */
  ImmutableList<FilePart> split(int most) {
    ImmutableList.Builder<FilePart> split = ImmutableList.builder();
    for (FilePart part : parts) {
      try {
        long size = Files.size(part.file());
        boolean whole =
            !part.isWhole() || Opened.of(part.file()) != Opened.PLAIN || layout(part).isEmpty();
        int ranges = whole ? 1 : (int) Math.max(1, Math.min(most, size >>> 16));
        for (int i = 0; i < ranges; i++) {
          split.add(
              ranges == 1
                  ? part
                  : new FilePart(
                      part.path(),
                      size * i / ranges,
                      i == ranges - 1 ? Long.MAX_VALUE : size * (i + 1) / ranges));
        }
      } catch (IOException e) {
        throw broken(part.path(), e);
      } catch (FileRefusedException e) {
        throw new TradeFileException(name(part.file()), e.line(), e.rule(), e);
      }
    }
    return split.build();
  }

  private static Optional<? extends CodeLayout> layout(FilePart part) throws IOException {
    try (InputStream in = Files.newInputStream(part.file())) {
      return CodeLayouts.of(new HeadStream(in).head(), name(part.file()), part.file());
    }
  }

  /** Reads all files, each by as many threads as there are sinks. */
  void read(List<TradeSink> sinks) {
    ExecutorService threads = Executors.newFixedThreadPool(sinks.size(), Reading::thread);
    try {
      for (FilePart part : parts) {
        read(part, sinks, threads);
      }
      progress.end();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "trade-file");
    thread.setDaemon(true);
    return thread;
  }

  private void read(FilePart part, List<TradeSink> sinks, ExecutorService threads) {
    String name = name(part.file());
    progress.begin(name, size(part));
    try {
      if (part.isWhole()) {
        Opened packed = Opened.of(part.file());
        try {
          packed.forEachText(
              part.file(),
              progress,
              (text, in) -> text(part.file(), text, packed, in, sinks, threads));
        } catch (IOException e) {
          throw broken(name, 0, packed, e);
        }
      } else {
        range(part, sinks, threads);
      }
    } catch (FileRefusedException e) {
      throw new TradeFileException(name, e.line(), e.rule(), e);
    } catch (IOException e) {
      throw broken(name, e);
    }
  }

  private static TradeFileException broken(String name, Exception e) {
    requireNoInterrupt(e);
    return new TradeFileException(name, 0, "the file cannot be read: " + why(e), e);
  }

  private static TradeFileException broken(String name, long line, Opened packed, IOException e) {
    requireNoInterrupt(e);
    String what =
        packed == Opened.PLAIN ? "the file cannot be read" : "the archive is damaged or cut off";
    return new TradeFileException(
        name, line, what + (line == 0 ? ": " : " after this line: ") + why(e), e);
  }

  private static void requireNoInterrupt(Exception e) {
    if (e instanceof ClosedByInterruptException) {
      Progress.requireNoInterrupt();
    }
  }

  private static String why(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private void text(
      Path file,
      String name,
      Opened packed,
      HeadStream in,
      List<TradeSink> sinks,
      ExecutorService threads) {
    LinesRead read = new LinesRead(in);
    try {
      String head = in.head();
      Optional<? extends CodeLayout> layout = CodeLayouts.of(head, name, file);
      if (layout.isPresent()) {
        require(CodeLayouts.family(layout.get()), layout.get().name());
        skipLine(in);
        lines(layout.get(), name, 1, packed, in, sinks, threads);
        return;
      }
      Optional<TextFormat> found = TextFormats.of(head);
      if (found.isPresent()) {
        TextFormat format = found.get();
        require(format.family(), format.name());
        SinkRows rows = new SinkRows(name, format.source(), sinks.get(0), refused);
        format.read(
            new BufferedReader(new InputStreamReader(read, StandardCharsets.UTF_8)), name, rows);
        return;
      }
      in.requireWhole();
      throw new FileRefusedException(1, TextFormats.unknown(head));
    } catch (FileRefusedException e) {
      throw new TradeFileException(name, e.line(), e.rule(), e);
    } catch (IOException e) {
      throw broken(name, read.lines(), packed, e);
    }
  }

  private void require(Family found, String name) {
    if (family != Family.ANY && family != found) {
      throw new FileRefusedException(1, "this is " + name + ", and no file of " + family.label());
    }
  }

  private static void skipLine(InputStream in) throws IOException {
    int next;
    do {
      next = in.read();
    } while (next >= 0 && next != '\n');
  }

  /** Reads the lines that begin in a range of bytes. */
  private void range(FilePart part, List<TradeSink> sinks, ExecutorService threads)
      throws IOException {
    CodeLayout layout =
        layout(part).orElseThrow(() -> new FileRefusedException(1, "no plain list of rows"));
    require(CodeLayouts.family(layout), layout.name());
    long from = part.from() == 0 ? FileRange.afterHeader(part.file()) : part.from();
    from = FileRange.lineAt(part.file(), from);
    long to = FileRange.lineAt(part.file(), part.to());
    try (InputStream in = FileRange.open(part.file(), from, to)) {
      long before = refused == null ? 0 : FileRange.linesBefore(part.file(), from);
      String name = name(part.file());
      try {
        lines(layout, name, before, Opened.PLAIN, progress.counted(in), sinks, threads);
      } catch (TradeFileException e) {
        // Lines before a range are counted only if somebody has to know.
        throw refused != null || e.line() == 0
            ? e
            : new TradeFileException(
                e.file(),
                e.line() + FileRange.linesBefore(part.file(), from),
                e.column(),
                e.value(),
                e.rule());
      }
    }
  }

  private void lines(
      CodeLayout layout,
      String name,
      long before,
      Opened packed,
      InputStream in,
      List<TradeSink> sinks,
      ExecutorService threads)
      throws IOException {
    Blocks blocks = new Blocks(in);
    InOrder order = new InOrder(name, before, refused);
    AtomicBoolean failed = new AtomicBoolean();
    List<Future<?>> work = new ArrayList<>();
    for (TradeSink sink : sinks) {
      work.add(
          threads.submit(
              () -> {
                try {
                  parse(layout, sink, blocks, order, failed);
                } catch (Throwable e) {
                  failed.set(true);
                  throw e;
                }
                return null;
              }));
    }
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> thread : work) {
      try {
        thread.get();
      } catch (ExecutionException e) {
        failures.add(e.getCause() == null ? e : e.getCause());
      } catch (InterruptedException e) {
        failed.set(true);
        threads.shutdownNow();
        // Nobody is told of anything after this.
        boolean ended =
            Uninterruptibles.awaitTerminationUninterruptibly(threads, 10, TimeUnit.SECONDS);
        Thread.currentThread().interrupt();
        throw new CancellationException("the reading was interrupted" + (ended ? "" : ", slowly"));
      }
    }
    if (!failures.isEmpty()) {
      fail(failures, name, packed, order);
    }
  }

  private static void parse(
      CodeLayout layout, TradeSink sink, Blocks blocks, InOrder order, AtomicBoolean failed)
      throws IOException {
    List<InOrder.Refusal> refusals = new ArrayList<>();
    RowParser parser =
        new RowParser(
            layout, sink, (line, text, why) -> refusals.add(new InOrder.Refusal(line, text, why)));
    Blocks.Block block = new Blocks.Block();
    while (!failed.get() && blocks.next(block)) {
      try {
        long lines = parser.parse(block.bytes, 0, block.end);
        order.done(block.number, lines, ImmutableList.copyOf(refusals));
      } catch (FileRefusedException e) {
        order.ended(block.number, ImmutableList.copyOf(refusals), e);
        return;
      }
      refusals.clear();
    }
  }

  /** A row that breaks a rule comes first, since all lines before it were read. */
  private static void fail(List<Throwable> failures, String name, Opened packed, InOrder order) {
    Throwable first = failures.get(0);
    for (Throwable failure : failures) {
      if (failure instanceof TradeFileException) {
        first = failure;
      }
    }
    if (first instanceof IOException e) {
      throw broken(name, order.lines(), packed, e);
    }
    if (first instanceof FileRefusedException e) {
      throw new TradeFileException(name, order.lines() + 1, e.rule(), e);
    }
    Throwables.throwIfUnchecked(first);
    throw new IllegalStateException(first);
  }
}
