package io.github.steppe.dataset;

import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.datapackage.TableFiles;
import io.github.steppe.relations.Relations;
import java.io.InputStream;
import java.util.Optional;

/**
 * The relations between the European Union and the five republics of Central Asia.
 *
 * <pre>{@code
 * Relations relations = EuCentralAsia.relations();
 * System.out.println(relations.legalBasis("EU", "KZ", LocalDate.of(2012, 6, 1)));
 * }</pre>
 *
 * <p>The facts are a data package beside this class, in tables that a person can read. They were
 * checked when the jar was built, so a table is read no sooner than a question needs it.
 */
public final class EuCentralAsia {

  private EuCentralAsia() {}

  /**
   * Returns the relations.
   *
   * @return the relations; the same object on every call
   */
  public static Relations relations() {
    return Holder.RELATIONS;
  }

  private static final class Holder {
    static final Relations RELATIONS = DataPackage.openChecked(new Tables());
  }

  /** The tables in this jar. A class and not a lambda, which would cost more at start-up. */
  private static final class Tables implements TableFiles {
    @Override
    public Optional<InputStream> open(String name) {
      return Optional.ofNullable(EuCentralAsia.class.getResourceAsStream(name));
    }
  }
}
