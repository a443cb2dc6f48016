package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.program.Funding;

/** Claims about money, narrowed step by step. Immutable and thread-safe. */
public final class Fundings extends Rows<Funding, Fundings> {

  Fundings(Relations relations, ImmutableList<Funding> rows) {
    super(relations, rows);
  }

  @Override
  Fundings of(ImmutableList<Funding> rows) {
    return new Fundings(relations(), rows);
  }

  /**
   * Narrows to one program or policy.
   *
   * @param program the id of the program or policy
   * @return the narrower selection
   * @throws NotFoundException if there is no such program or policy
   */
  public Fundings of(String program) {
    relations().requireChronicle(program);
    return where(funding -> funding.program().equals(program));
  }
}
