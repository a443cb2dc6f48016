package io.github.steppe.examples.benchmarks.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a file of Comext line by line, as plain Java does. */
final class GoodsFile {

  private GoodsFile() {}

  static List<Goods> list(Path path) throws IOException {
    List<Goods> rows = new ArrayList<>();
    read(path, rows::add);
    return rows;
  }

  static void read(Path path, Consumer<Goods> taker) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      List<String> header = Arrays.asList(reader.readLine().split(","));
      int reporter = header.indexOf("REPORTER");
      int partner = header.indexOf("PARTNER");
      int product = header.indexOf("PRODUCT_NC");
      int flow = header.indexOf("FLOW");
      int period = header.indexOf("PERIOD");
      int euro = header.indexOf("VALUE_EUR");
      int kg = header.indexOf("QUANTITY_KG");
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",");
        taker.accept(
            new Goods(
                texts.computeIfAbsent(cells[reporter], text -> text),
                texts.computeIfAbsent(cells[partner], text -> text),
                texts.computeIfAbsent(cells[product], text -> text),
                Integer.parseInt(cells[flow]),
                Integer.parseInt(cells[period]),
                Long.parseLong(cells[euro]),
                Long.parseLong(cells[kg])));
      }
    }
  }
}
