package io.github.steppe.source;

/** A record that others refer to by its identifier. */
public interface Identified {

  /** {@return the {@linkplain Identifier identifier}, unique among records of its kind} */
  String id();
}
