package io.github.steppe.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files in a folder. */
record PackageFolder(Path folder) implements TableFiles {

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    Path file;
    try {
      file = folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new IOException("it has a name that no file here can have", e);
    }
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException("it is a link out of the folder, which is not followed");
    }
    return Optional.of(Files.newInputStream(file));
  }
}
