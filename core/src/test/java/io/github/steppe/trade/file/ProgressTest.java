package io.github.steppe.trade.file;

import static io.github.steppe.trade.TradeDimension.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.trade.TradeTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a reading has come, and how it is ended. */
class ProgressTest {

  @TempDir private Path folder;

  private Path plain = Path.of("");
  private Path zip = Path.of("");
  private Path sevenZip = Path.of("");

  @BeforeEach
  void makeFiles() throws IOException {
    String text = ComextText.HEADER + ComextText.rows(20_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    plain = ComextText.file(folder, "plain.csv", bytes);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (String name : new String[] {"a.dat", "b.dat"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
      }
    }
    zip = ComextText.file(folder, "packed.zip", packed.toByteArray());
    sevenZip = folder.resolve("packed.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(sevenZip.toFile())) {
      for (String name : new String[] {"a.dat", "b.dat"}) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
    }
  }

  /** A listener that takes so long that it is told of every block. */
  private static void slow() {
    try {
      Thread.sleep(101);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<TradeProgress> told(TradeFile file) {
    List<TradeProgress> told = new ArrayList<>();
    TradeTotals totals =
        file.progress(
                progress -> {
                  told.add(progress);
                  slow();
                })
            .totals(TradeTotals.by(PARTNER));
    assertThat(totals.tally().read()).isPositive();
    return told;
  }

  @Test
  void itGoesUpAndEndsWithAllBytes() throws IOException {
    for (Path path : new Path[] {plain, zip, sevenZip}) {
      List<TradeProgress> told = told(TradeFile.of(path).threads(2));
      assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.bytes(), b.bytes()));
      assertThat(told)
          .allMatch(progress -> progress.allBytes() == size(path))
          .allMatch(progress -> progress.file().equals(String.valueOf(path.getFileName())));
      TradeProgress end = told.get(told.size() - 1);
      assertThat(end.bytes()).isEqualTo(Files.size(path));
      assertThat(end.fraction()).isEqualTo(1);
    }
  }

  private static long size(Path path) {
    return path.toFile().length();
  }

  @Test
  void severalFilesAreOneWay() {
    List<TradeProgress> told = told(TradeFile.of(zip, sevenZip, plain).threads(1));
    assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(a.bytes(), b.bytes()));
    assertThat(told).extracting(TradeProgress::file).last().isEqualTo("plain.csv");
    long all = size(zip) + size(sevenZip) + size(plain);
    assertThat(told.get(told.size() - 1)).isEqualTo(new TradeProgress("plain.csv", all, all));
    assertThat(told).anyMatch(progress -> progress.bytes() > 0 && progress.bytes() < all);
  }

  @Test
  void partsCountTheirOwnBytes() {
    long all = 0;
    for (TradeFile part : TradeFile.of(plain).split(3)) {
      List<TradeProgress> told = told(part);
      TradeProgress end = told.get(told.size() - 1);
      assertThat(end.bytes()).isEqualTo(end.allBytes());
      all += end.allBytes();
    }
    assertThat(all).isEqualTo(size(plain));
  }

  @Test
  void nothingToReadIsAllRead() {
    assertThat(told(TradeFile.of(plain).split(1).get(0))).isNotEmpty();
    assertThat(new TradeProgress("", 0, 0).fraction()).isEqualTo(1);
    assertThat(new TradeProgress("a", 1, 4).fraction()).isEqualTo(0.25);
    assertThat(new TradeProgress("a", 5, 4).fraction()).isEqualTo(1);
  }

  @Test
  void anExceptionOfTheListenerEndsTheReading() {
    IllegalStateException enough = new IllegalStateException("enough");
    for (Path path : new Path[] {plain, zip, sevenZip}) {
      for (int threads = 1; threads <= 3; threads++) {
        TradeFile file =
            TradeFile.of(path)
                .threads(threads)
                .progress(
                    progress -> {
                      slow();
                      throw enough;
                    });
        assertThatThrownBy(() -> file.totals(TradeTotals.by(PARTNER))).isSameAs(enough);
      }
    }
  }

  @Test
  void anInterruptEndsTheReading() throws InterruptedException {
    for (TradeFile file :
        new TradeFile[] {
          TradeFile.of(plain), TradeFile.of(plain).split(2).get(1), TradeFile.of(sevenZip)
        }) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicReference<Boolean> stays = new AtomicReference<>();
      Thread reader =
          new Thread(
              () -> {
                Thread.currentThread().interrupt();
                try {
                  file.forEach(record -> {});
                } catch (CancellationException e) {
                  thrown.set(e);
                }
                stays.set(Thread.currentThread().isInterrupted());
              });
      reader.start();
      reader.join();
      assertThat(thrown.get()).hasMessage("the reading was interrupted");
      assertThat(stays.get()).isTrue();
    }
  }

  @Test
  void anInterruptWhileThreadsReadEndsTheReading() {
    Thread caller = Thread.currentThread();
    TradeFile file = TradeFile.of(plain, plain, plain).threads(2);
    assertThatThrownBy(() -> file.forEach(record -> caller.interrupt()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the reading was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
