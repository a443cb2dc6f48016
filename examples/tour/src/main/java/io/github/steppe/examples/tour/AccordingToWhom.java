package io.github.steppe.examples.tour;

import static io.github.steppe.agreement.MilestoneType.SIGNED;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;

/** According to whom? The same question to all sources and to one of them. */
public final class AccordingToWhom {

  private AccordingToWhom() {}

  public static void main(String[] args) {
    Relations all = EuCentralAsia.relations();
    Relations paper = all.accordingTo("aydin-2018");
    System.out.println(all.agreement("pca-kz").milestone(SIGNED).orElseThrow().date());
    System.out.println(paper.agreement("pca-kz").milestone(SIGNED).orElseThrow().date());
    System.out.println(paper.source("aydin-2018").title());
  }
}
