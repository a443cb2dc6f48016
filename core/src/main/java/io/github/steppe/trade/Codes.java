package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things as small numbers, from 1 on, in the order in which they are first seen. Thread-safe. */
final class Codes<T> {

  private final String what;
  private final int limit;
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  Codes(String what, int limit) {
    this.what = what;
    this.limit = limit;
  }

  synchronized int of(T thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    if (things.size() == limit) {
      throw new IllegalStateException("more than " + limit + " different " + what);
    }
    things.add(thing);
    numbers.put(thing, things.size());
    return things.size();
  }

  synchronized T get(int number) {
    return things.get(number - 1);
  }

  synchronized int size() {
    return things.size();
  }

  /** All things; the first has the number 1. */
  synchronized ImmutableList<T> list() {
    return ImmutableList.copyOf(things);
  }
}
