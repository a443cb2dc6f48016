package io.github.steppe.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bibliographic record: a publication that claims can cite.
 *
 * <p>Names of authors and editors are written as the publication prints them. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Source paper =
 *     Source.builder()
 *         .id("aydin-2018")
 *         .type(SourceType.ARTICLE)
 *         .title("The European Union-Central Asia Relations: Kazakhstan as a Leading Actor")
 *         .addAuthors("Ulviyya Aydin")
 *         .published(Edtf.parse("2018"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(builder = Source.Builder.class)
public abstract class Source implements WithSource, Identified {

  Source() {}

  /** {@return the identifier that citations use, for example {@code aydin-2018}} */
  @Override
  public abstract String id();

  /** {@return the kind of publication} */
  public abstract SourceType type();

  /** {@return the title as printed} */
  public abstract String title();

  /** {@return the authors, in printed order} */
  public abstract ImmutableList<String> authors();

  /** {@return the editors, in printed order} */
  public abstract ImmutableList<String> editors();

  /** {@return the journal, book or site that it appeared in} */
  @JsonPlain
  public abstract Optional<String> container();

  /** {@return the publisher} */
  @JsonPlain
  public abstract Optional<String> publisher();

  /** {@return the place of publication} */
  @JsonPlain
  public abstract Optional<String> place();

  /** {@return the date of publication} */
  @JsonPlain
  public abstract Optional<Edtf> published();

  /** {@return the volume} */
  @JsonPlain
  public abstract Optional<String> volume();

  /** {@return the issue; of a report or text its number, of a set of data its version} */
  @JsonPlain
  public abstract Optional<String> issue();

  /** {@return the pages} */
  @JsonPlain
  public abstract Optional<String> pages();

  /** {@return the web address} */
  @JsonPlain
  public abstract Optional<String> url();

  /** {@return the day on which the web address was read} */
  @JsonPlain
  public abstract Optional<Edtf> accessed();

  /** {@return the language, as an ISO 639-1 code} */
  @JsonPlain
  public abstract Optional<String> language();

  /** {@return the terms of reuse, in words} */
  @JsonPlain
  public abstract Optional<String> licence();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("title", title());
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}; {@code id}, {@code type} and {@code title} are required. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
