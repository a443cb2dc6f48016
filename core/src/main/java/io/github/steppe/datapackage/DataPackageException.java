package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;

/** Thrown when a data package breaks rules; it lists every problem at once. */
public final class DataPackageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  DataPackageException(ImmutableList<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(ImmutableList<Problem> problems) {
    StringBuilder text = new StringBuilder();
    text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    for (Problem problem : problems) {
      text.append('\n').append(problem);
    }
    return text.toString();
  }

  /** {@return the problems, in the order of the tables and lines} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
