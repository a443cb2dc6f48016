package io.github.steppe.trade.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts what several threads find in the blocks of a file into the order of its lines, and knows how
 * many lines came before. Thread-safe.
 */
final class InOrder {

  /** A line that breaks a rule; it counts from the start of its block, from 1. */
  record Refusal(long line, String text, BadFieldException why) {}

  /** What was found in a block, and what ended the reading in it. */
  private record Found(long lines, List<Refusal> refusals, Optional<FileRefusedException> end) {}

  private final String file;
  private final @Nullable RefusedRows refused;
  private final Map<Integer, Found> waiting = new HashMap<>();
  private int next;
  private long linesBefore;

  /**
   * Creates the order of a file.
   *
   * @param linesBefore how many lines come before the first block
   * @param refused takes the lines; null if the first is an error
   */
  InOrder(String file, long linesBefore, @Nullable RefusedRows refused) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.refused = refused;
  }

  /**
   * Says that a block is done.
   *
   * @throws TradeFileException for the first line that breaks a rule, if that is an error
   */
  void done(int block, long lines, List<Refusal> refusals) {
    done(block, new Found(lines, refusals, Optional.empty()));
  }

  /**
   * Says that the reading cannot go on after a line of a block.
   *
   * @throws TradeFileException if all blocks before it are done
   */
  void ended(int block, List<Refusal> refusals, FileRefusedException end) {
    done(block, new Found(0, refusals, Optional.of(end)));
  }

  private synchronized void done(int block, Found it) {
    waiting.put(block, it);
    for (Found found = waiting.remove(next); found != null; found = waiting.remove(next)) {
      for (Refusal refusal : found.refusals()) {
        RefusedRow row =
            new RefusedRow(
                file,
                linesBefore + refusal.line(),
                refusal.why().column(),
                refusal.why().value(),
                refusal.why().rule(),
                refusal.text());
        if (refused == null) {
          throw row.exception();
        }
        refused.add(row);
      }
      if (found.end().isPresent()) {
        FileRefusedException end = found.end().get();
        throw new TradeFileException(file, linesBefore + end.line(), end.rule(), end);
      }
      linesBefore += found.lines();
      next++;
    }
  }

  /** How many lines were read, as far as all before them were. */
  synchronized long lines() {
    return linesBefore;
  }
}
