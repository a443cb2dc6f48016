package io.github.steppe.source;

/** The kind of publication that a source is. */
public enum SourceType {
  /** An article in a journal or newspaper. */
  ARTICLE,
  /** A book. */
  BOOK,
  /** A chapter or contribution in a book. */
  CHAPTER,
  /** A report, working paper or brief. */
  REPORT,
  /** A page on the web. */
  WEB_PAGE,
  /** An act of law: a regulation, decision, ratification law. */
  LEGAL_ACT,
  /** The text of an agreement. */
  AGREEMENT_TEXT,
  /** A set of data. */
  DATASET,
  /** A press release or news item. */
  PRESS
}
