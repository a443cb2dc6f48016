package io.github.steppe.source;

import com.google.common.collect.ImmutableList;

/**
 * An answer that can say why: by which rule it was found, on which rows, and who states them; as
 * data and as text.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Explained extends Cited {

  /** {@return the answer on one line, without the reasons} */
  String answer();

  /** {@return the rule by which the answer is found, in English words or as a formula} */
  String rule();

  /** {@return the rows that decide, each once; none where no row says anything} */
  ImmutableList<? extends Cited> rows();

  /** {@return what the rows say, or that none does: each reason with those who state it} */
  ImmutableList<Reason> reasons();

  /** {@return the answer, its rule, and its reasons with those who state them, a line each} */
  default String explain() {
    StringBuilder text = new StringBuilder();
    text.append(answer()).append('\n');
    text.append("rule: ").append(rule()).append('\n');
    for (Reason reason : reasons()) {
      text.append("- ").append(reason).append('\n');
    }
    return text.toString();
  }
}
