package io.github.steppe.examples.benchmarks.trade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** One number for an answer, so that engines can be shown to agree. Groups come in any order. */
final class Check {

  private static final Path STATUS = Path.of("/proc/self/status");

  private final TreeSet<String> groups = new TreeSet<>();

  /** Takes the sum of a group, in euro; the flow is 1 for imports and 2 for exports. */
  void add(String partner, int year, int flow, long euro) {
    groups.add(partner + ',' + year + ',' + flow + ',' + euro);
  }

  @Override
  public String toString() {
    CRC32 crc = new CRC32();
    groups.forEach(group -> crc.update(group.getBytes(UTF_8)));
    return "%d groups, %08x".formatted(groups.size(), crc.getValue());
  }

  /**
   * Prints the check, the milliseconds that processors have worked for this process and, where the
   * system tells, the most memory in KiB that it has used.
   */
  void print() throws IOException {
    System.out.println(this);
    System.out.println(
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
    if (Files.isReadable(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmHWM:")) {
          System.out.println(line.replaceAll("[^0-9]", ""));
        }
      }
    }
  }
}
