package io.github.steppe.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the files of a data package are found. */
@FunctionalInterface
public interface TableFiles {

  /**
   * Opens a file.
   *
   * @param name the name of the file, for example {@code agreements.csv}
   * @return its bytes, to be closed by the caller; empty if the package has no such file
   * @throws IOException if the file is there but cannot be opened
   */
  Optional<InputStream> open(String name) throws IOException;
}
