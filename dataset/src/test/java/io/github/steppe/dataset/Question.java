package io.github.steppe.dataset;

import io.github.steppe.relations.Relations;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;

/** A program that asks one question, as a command-line tool would. */
public final class Question {

  private static final LocalDate DAY = LocalDate.of(2012, 6, 1);

  private Question() {}

  public static void main(String[] args) {
    System.out.println(answer(args[0]));
  }

  private static Object answer(String question) {
    if (question.equals("nothing")) {
      return "nothing";
    }
    Relations relations = EuCentralAsia.relations();
    switch (question) {
      case "legal basis":
        return relations.legalBasis("EU", "KZ", DAY);
      case "agreement":
        return relations.agreement("pca-kz").inForceOn(DAY);
      case "agreements":
        return relations.agreements().between("EU", "KZ").inForceOn(DAY).list();
      case "policy":
        return relations.policy("sanctions-uz").activeOn(DAY);
      case "program":
        return relations.program("bomca").activeOn(DAY);
      case "country":
        return relations.country("FR").name();
      case "members":
        return relations.members("EU").on(DAY).certain().size();
      case "total":
        return relations.trade().reporter("EU").partner("KZ").flow(Flow.IMPORT).year(2017).total();
      case "office":
        return relations.appointments().office("eusr-ca").on(DAY).list().size();
      default:
        throw new IllegalArgumentException(question);
    }
  }
}
