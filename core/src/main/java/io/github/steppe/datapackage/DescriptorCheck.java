package io.github.steppe.datapackage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a package against its descriptor, if it has one: every file is there and is the file that
 * was described, and no table is left out.
 */
final class DescriptorCheck {

  private static final int LONGEST = 16 << 20;

  /** The problems of one descriptor that are told, a few more or less. */
  private static final int MOST_PROBLEMS = 1000;

  private static final ImmutableMap<String, String> ALGORITHMS =
      ImmutableMap.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

  private static final String SAID =
      " that " + Descriptor.FILE + " states; write the package anew, or remove the descriptor";

  private final TableFiles files;
  private final List<Problem> problems;
  private final Set<String> named = new HashSet<>();

  DescriptorCheck(TableFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  void check() {
    try {
      Optional<InputStream> file = files.open(Descriptor.FILE);
      if (file.isPresent()) {
        try (InputStream in = file.get()) {
          check(in);
        }
      }
    } catch (JsonProcessingException e) {
      // What breaks the bounds of the parser, such as its depth, may come without a place.
      JsonLocation place = e.getLocation();
      problem(
          place == null ? 0 : Math.max(0, place.getLineNr()),
          "",
          "",
          "is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      problem(0, "", "", "cannot be read: " + message(e));
    }
  }

  private void check(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      problem(0, "", "", "has more than " + LONGEST + " bytes");
      return;
    }
    JsonNode json =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .readTree(bytes);
    JsonNode resources = json.path("resources");
    if (!resources.isArray() || resources.isEmpty()) {
      problem(0, "resources", text(resources), "is a list of at least one resource");
      return;
    }
    int last = problems.size() + MOST_PROBLEMS;
    for (int i = 0; i < resources.size(); i++) {
      if (problems.size() >= last) {
        problem(0, "resources", "", "the rest was not read: " + MOST_PROBLEMS + " are wrong");
        return;
      }
      checkResource("resources[" + i + "].", resources.get(i));
    }
    checkNothingIsLeftOut();
  }

  private void checkResource(String place, JsonNode resource) {
    String path = resource.path("path").asText();
    if (!resource.path("path").isTextual() || resource.has("data")) {
      problem(0, place + "path", text(resource.path("path")), "is the name of one file");
    } else if (path.contains("://")) {
      problem(0, place + "path", path, "is an address, which is not followed");
    } else if (!SafePath.isInside(path)) {
      problem(0, place + "path", path, "leads out of the package");
    } else if (!named.add(path)) {
      problem(0, place + "path", path, "is named twice");
    } else {
      checkFile(place, path, resource);
    }
    String table = resource.path("name").asText() + ".csv";
    if (PackageTables.isTable(table) && !path.equals(table)) {
      problem(0, place + "path", path, "is not " + table + ", beside the descriptor");
    }
  }

  private void checkFile(String place, String path, JsonNode resource) {
    String stated = resource.path("hash").asText().toLowerCase(Locale.ROOT);
    int colon = stated.indexOf(':');
    // The standard reads a hash without the name of an algorithm as MD5.
    String name = colon < 0 ? "md5" : stated.substring(0, colon);
    String algorithm = ALGORITHMS.get(name);
    if (algorithm == null) {
      problem(0, place + "hash", stated, "is of none of " + ALGORITHMS.keySet());
      return;
    }
    MessageDigest digest = digest(algorithm);
    long length;
    try {
      Optional<InputStream> file = files.open(path);
      if (file.isEmpty()) {
        problem(path, "is named by " + Descriptor.FILE + " and is not there");
        return;
      }
      length = read(file.get(), digest);
    } catch (IOException e) {
      problem(path, "cannot be read: " + message(e));
      return;
    }
    JsonNode bytes = resource.path("bytes");
    if (bytes.isNumber() && bytes.asLong() != length) {
      problem(path, "has " + length + " bytes, and not the " + bytes + SAID);
    } else if (!stated.isEmpty()) {
      String hash = BaseEncoding.base16().lowerCase().encode(digest.digest());
      if (!hash.equals(stated.substring(colon + 1))) {
        problem(path, "has the hash " + name + ":" + hash + ", and not the one" + SAID);
      }
    }
  }

  /** Reads a file to its end; returns its length. */
  private static long read(InputStream file, MessageDigest digest) throws IOException {
    long length = 0;
    try (InputStream in = file) {
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        length += read;
      }
    }
    return length;
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkNothingIsLeftOut() throws IOException {
    for (String table : PackageTables.files()) {
      if (!named.contains(table)) {
        Optional<InputStream> file = files.open(table);
        if (file.isPresent()) {
          file.get().close();
          problem(
              table, "is not named by " + Descriptor.FILE + "; name it, or remove the descriptor");
        }
      }
    }
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String text(JsonNode node) {
    return node.isValueNode() ? node.asText() : "";
  }

  private void problem(long line, String place, String value, String rule) {
    problems.add(new Problem(Descriptor.FILE, line, place, value, rule));
  }

  private void problem(String file, String rule) {
    problems.add(new Problem(file, 0, "", "", rule));
  }
}
