package io.github.steppe.dataset;

import io.github.steppe.relations.AuditFinding;
import io.github.steppe.relations.AuditFinding.Outcome;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The page that holds every statement of the paper against what others say. */
final class PaperAudited {

  private static final String PAPER = "aydin-2018";

  private static final Map<Outcome, String> MEANINGS =
      Map.of(
          Outcome.CONFIRMED, "another source states the same, or the same less exactly",
          Outcome.REFINED, "a better source states it more exactly, and agrees",
          Outcome.CONTRADICTED,
              "a better source, or one as good, states what cannot be true with it",
          Outcome.OVERTAKEN, "right when it appeared, no longer so",
          Outcome.NOT_CHECKED, "no other source was found that states it or speaks against it");

  private PaperAudited() {}

  static String page(Relations relations) {
    List<AuditFinding> findings = relations.audit(PAPER);
    Map<String, List<AuditFinding>> bySection = new TreeMap<>();
    for (AuditFinding finding : findings) {
      bySection.computeIfAbsent(section(finding.claim()), none -> new ArrayList<>()).add(finding);
    }
    StringBuilder page = new StringBuilder();
    page.append("# The paper audited\n\n");
    page.append("Every statement of ").append(relations.source(PAPER).authors().get(0));
    page.append(", *")
        .append(relations.source(PAPER).title())
        .append("* (2018), as the claims of ");
    page.append(
        "the dataset have it, against the claims of all other sources. Made of the tables ");
    page.append("by the command in [CONTRIBUTING.md](../CONTRIBUTING.md); in code: ");
    page.append("`relations.audit(\"").append(PAPER).append("\")`.\n\n");
    page.append("| outcome | statements | means |\n|---|---|---|\n");
    for (Outcome outcome : Outcome.values()) {
      long count = findings.stream().filter(finding -> finding.outcome() == outcome).count();
      page.append("| ").append(words(outcome)).append(" | ").append(count).append(" | ");
      page.append(MEANINGS.get(outcome)).append(" |\n");
    }
    bySection.forEach((section, about) -> append(section, about, page));
    return page.toString();
  }

  private static void append(String section, List<AuditFinding> findings, StringBuilder page) {
    page.append("\n## ").append(section).append("\n\n");
    page.append("| about | the paper | outcome | others |\n|---|---|---|---|\n");
    for (AuditFinding finding : findings) {
      Claim claim = finding.claim();
      page.append("| `").append(claim.topic().subject()).append("` | ");
      page.append(cell(claim.statement())).append(" | ").append(words(finding.outcome()));
      if (claim.standing() == Standing.DISPUTED && finding.outcome() == Outcome.NOT_CHECKED) {
        page.append(", doubted");
      }
      page.append(" | ").append(cell(others(finding))).append(" |\n");
    }
  }

  private static String others(AuditFinding finding) {
    List<String> others = new ArrayList<>();
    for (Citation citation : finding.claim().citations()) {
      if (!citation.source().equals(PAPER)) {
        others.add(citation.source());
      }
    }
    StringBuilder text = new StringBuilder();
    if (!others.isEmpty()) {
      text.append("the same: ").append(String.join(", ", others));
    }
    for (Claim other : finding.others()) {
      text.append(text.length() > 0 ? "; " : "").append(other.statement());
      if (other.standing() != Standing.ACCEPTED) {
        text.append(" (").append(words(other.standing())).append(')');
      }
    }
    if (finding.claim().note().isPresent()) {
      text.append(text.length() > 0 ? ". " : "").append(finding.claim().note().get());
    }
    return text.toString();
  }

  /** The part of the paper that states it; a figure of a footnote or table stands under that. */
  private static String section(Claim claim) {
    for (Citation citation : claim.citations()) {
      if (citation.source().equals(PAPER)) {
        return citation.locator().orElse("Without a place");
      }
    }
    throw new IllegalArgumentException("not of the paper: " + claim);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
