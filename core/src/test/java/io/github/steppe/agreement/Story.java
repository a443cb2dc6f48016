package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import java.util.Optional;

/**
 * A chronicle told in short lines, each a type and a date, then perhaps a party and a standing:
 * {@code SIGNED 1998-05-25; REPLACED 2020-03 KZ DISPUTED}. Keeps no rules, so that the engine meets
 * what the types would refuse.
 */
record Story(ImmutableList<Milestone> milestones, Optional<EdtfDate> knownOn) implements Chronicle {

  static Story of(String lines) {
    ImmutableList.Builder<Milestone> milestones = ImmutableList.builder();
    for (String line : lines.split(";")) {
      if (!line.isBlank()) {
        milestones.add(claim(line.strip()));
      }
    }
    return new Story(milestones.build(), Optional.empty());
  }

  static Milestone claim(String line) {
    String[] words = line.split(" +");
    Milestone milestone =
        claim(MilestoneType.valueOf(words[0]), Edtf.parse(words[1]), Standing.ACCEPTED);
    for (int i = 2; i < words.length; i++) {
      milestone =
          words[i].length() == 2
              ? milestone.withParty(words[i])
              : milestone.withStanding(Standing.valueOf(words[i]));
    }
    return milestone;
  }

  static Milestone claim(MilestoneType type, Edtf date, Standing standing) {
    return Milestone.builder()
        .subject("story")
        .type(type)
        .date(date)
        .standing(standing)
        .addCitations(Citation.of("teller"))
        .build();
  }

  Story knownOn(String date) {
    return new Story(milestones, Optional.of(EdtfDate.parse(date)));
  }

  Story with(int index, Edtf date) {
    ImmutableList.Builder<Milestone> changed = ImmutableList.builder();
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      changed.add(i == index ? milestone.withDate(date) : milestone);
    }
    return new Story(changed.build(), knownOn);
  }

  @Override
  public String id() {
    return "story";
  }

  @Override
  public String title() {
    return "The story";
  }

  @Override
  public String label() {
    return "Story";
  }

  @Override
  public ImmutableList<Citation> citations() {
    return ImmutableList.of();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Milestone milestone : milestones) {
      text.append(milestone.type()).append(' ').append(milestone.date());
      text.append(milestone.party().isPresent() ? " " + milestone.party().get() : "");
      text.append(' ').append(milestone.standing()).append("; ");
    }
    return text.append("known on ").append(knownOn).toString();
  }
}
