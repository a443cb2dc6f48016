package io.github.steppe.trade;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which of the frames of a dictionary were counted alike, so that their rows may be added up. */
final class FrameClasses {

  private final int[] classes;
  private final int count;

  private FrameClasses(int[] classes, int count) {
    this.classes = classes;
    this.count = count;
  }

  static FrameClasses of(Dictionary dictionary, Collection<TradeDimension> toldApart) {
    Map<Map<TradeDimension, String>, Integer> known = new HashMap<>();
    int[] classes = new int[dictionary.frames.size() + 1];
    for (int number = 1; number < classes.length; number++) {
      TradeFrame frame = dictionary.frames.get(number);
      int next = known.size();
      classes[number] =
          frame.valued() ? known.computeIfAbsent(frame.shared(toldApart), none -> next) : -1;
    }
    return new FrameClasses(classes, known.size());
  }

  int count() {
    return count;
  }

  /** The class of a frame, from 0; -1 if its rows have no value. */
  int of(int frame) {
    return classes[frame];
  }
}
