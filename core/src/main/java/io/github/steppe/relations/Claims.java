package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;

/** Claims of every kind, narrowed step by step. Immutable and thread-safe. */
public final class Claims extends Rows<Claim, Claims> {

  Claims(Relations relations, ImmutableList<Claim> rows) {
    super(relations, rows);
  }

  @Override
  Claims of(ImmutableList<Claim> rows) {
    return new Claims(relations(), rows);
  }

  /**
   * Narrows to the claims about a record.
   *
   * @param subject the id of the record
   * @return the narrower selection
   */
  public Claims about(String subject) {
    requireNonNull(subject, "subject");
    return where(claim -> claim.topic().subject().equals(subject));
  }

  /**
   * Narrows to the claims that a source states.
   *
   * @param source the id of the source
   * @return the narrower selection
   * @throws NotFoundException if there is no such source
   */
  public Claims from(String source) {
    relations().source(source);
    return where(claim -> claim.cites(source));
  }

  /**
   * Narrows to one standing.
   *
   * @param standing the standing
   * @return the narrower selection
   */
  public Claims standing(Standing standing) {
    requireNonNull(standing, "standing");
    return where(claim -> claim.standing() == standing);
  }
}
