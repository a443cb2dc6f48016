package io.github.steppe.datapackage;

import com.google.common.base.Splitter;

/** Paths that a package may have: relative, and down only. */
final class SafePath {

  private SafePath() {}

  /** Whether a path leads to a place inside of the package on every system. */
  static boolean isInside(String path) {
    if (path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
      return false;
    }
    for (String step : Splitter.on('/').split(path)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
