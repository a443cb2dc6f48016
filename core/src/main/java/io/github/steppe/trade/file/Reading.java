package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeSink;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
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
    this.progress = new Progress(listener, size(this.parts));
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
              .filter(path -> Files.isRegularFile(path) && isData(path))
              .sorted()
              .forEach(path -> files.add(FilePart.of(path)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } else {
        files.add(part);
      }
    }
    return files.build();
  }

  private static boolean isData(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".") && !BaciCountries.isCompanion(name);
  }

  private static long size(ImmutableList<FilePart> parts) {
    long size = 0;
    for (FilePart part : parts) {
      try {
        size += Math.min(Files.size(part.file()), part.to()) - part.from();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return size;
  }

  /** Splits plain files of a row a line into ranges of bytes. */
  ImmutableList<FilePart> split(int most) {
    ImmutableList.Builder<FilePart> split = ImmutableList.builder();
    for (FilePart part : parts) {
      try {
        long size = Files.size(part.file());
        boolean whole = !part.isWhole() || !Opened.isPlain(part.file()) || layout(part).isEmpty();
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
        throw new UncheckedIOException(e);
      }
    }
    return split.build();
  }

  private static Optional<? extends CodeLayout> layout(FilePart part) throws IOException {
    try (InputStream in = Files.newInputStream(part.file())) {
      byte[] head = in.readNBytes(Opened.HEAD);
      String name = String.valueOf(part.file().getFileName());
      return CodeLayouts.of(new String(head, StandardCharsets.UTF_8), name, part.file());
    }
  }

  /** Reads all files, each by as many threads as there are sinks. */
  void read(List<TradeSink> sinks) {
    ExecutorService threads = Executors.newFixedThreadPool(sinks.size(), Reading::thread);
    try {
      for (FilePart part : parts) {
        read(part, sinks, threads);
      }
      progress.tell();
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
    progress.begin(part.file());
    String name = String.valueOf(part.file().getFileName());
    try {
      if (part.isWhole()) {
        Opened.forEachText(
            part.file(),
            progress::counted,
            (text, in, plain) -> text(part.file(), text, in, sinks, threads));
      } else {
        range(part, sinks, threads);
      }
    } catch (FileRefusedException e) {
      throw new TradeFileException(name, e.line(), String.valueOf(e.getMessage()), e);
    } catch (EOFException | ZipException e) {
      throw new TradeFileException(name, 0, "the archive is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void text(
      Path file,
      String name,
      PushbackInputStream in,
      List<TradeSink> sinks,
      ExecutorService threads)
      throws IOException {
    String head = Opened.head(in);
    Optional<? extends CodeLayout> layout = CodeLayouts.of(head, name, file);
    if (layout.isPresent()) {
      require(CodeLayouts.family(layout.get()), layout.get().name());
      skipLine(in);
      lines(layout.get(), name, 1, in, sinks, threads);
      return;
    }
    for (TextFormat format : TextFormats.ALL) {
      if (format.recognizes(head)) {
        require(format.family(), format.name());
        SinkRows rows = new SinkRows(name, format.source(), sinks.get(0), refused);
        format.read(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, rows);
        return;
      }
    }
    throw new FileRefusedException(1, TextFormats.unknown(head));
  }

  private void require(Family found, String name) {
    if (family != Family.ANY && family != found) {
      throw new FileRefusedException(1, "this is " + name + ", and no file of " + family.label());
    }
  }

  private static long skipLine(InputStream in) throws IOException {
    long skipped = 0;
    int next;
    do {
      next = in.read();
      skipped++;
    } while (next >= 0 && next != '\n');
    return skipped;
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
      String name = String.valueOf(part.file().getFileName());
      try {
        lines(layout, name, before, progress.counted(in), sinks, threads);
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
        Thread.currentThread().interrupt();
        throw new java.util.concurrent.CancellationException("the reading was interrupted");
      }
    }
    if (!failures.isEmpty()) {
      fail(failures, name, order);
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
      long lines = parser.parse(block.bytes, 0, block.end);
      order.done(block.number, lines, ImmutableList.copyOf(refusals));
      refusals.clear();
    }
  }

  /** A row that breaks a rule comes first, since all lines before it were read. */
  private static void fail(List<Throwable> failures, String name, InOrder order)
      throws IOException {
    Throwable first = failures.get(0);
    for (Throwable failure : failures) {
      if (failure instanceof TradeFileException) {
        first = failure;
      }
    }
    if (first instanceof EOFException || first instanceof ZipException) {
      throw new TradeFileException(
          name,
          order.lines(),
          "the archive is damaged or cut off after this line: " + first.getMessage(),
          first);
    }
    if (first instanceof IOException e) {
      throw e;
    }
    if (first instanceof RuntimeException e) {
      throw e;
    }
    if (first instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(first);
  }
}
