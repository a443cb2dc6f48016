package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.time.LocalDate;

/** Uses the library as a program outside does; fails where that does not work. */
public final class Main {

  private Main() {}

  /** Asks the data, and takes a text and a trade record to JSON and back. */
  public static void main(String[] args) throws JsonProcessingException {
    mustComeFromJar(Relations.class);
    mustComeFromJar(EuCentralAsia.class);
    must(!Relations.class.getModule().isNamed(), "the way it was found");
    Relations relations = EuCentralAsia.relations();
    LocalDate day = LocalDate.of(2012, 6, 1);
    Agreement agreement = relations.legalBasis("EU", "KZ", day).agreements().get(0);
    must(agreement.inForceOn(day).truth().isTrue(), "a verdict");
    TradeRecord record = relations.trade().partner("KZ").flow(Flow.IMPORT).first().orElseThrow();
    ObjectMapper mapper = new ObjectMapper();
    must(agreement.equals(again(mapper, agreement, Agreement.class)), "JSON of an agreement");
    must(record.equals(again(mapper, record, TradeRecord.class)), "JSON of a trade record");
    System.out.println("class path: " + relations.legalBasis("EU", "KZ", day));
  }

  private static <T> T again(ObjectMapper mapper, T value, Class<T> type)
      throws JsonProcessingException {
    return mapper.readValue(mapper.writeValueAsString(value), type);
  }

  private static void mustComeFromJar(Class<?> type) {
    must(
        type.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(".jar"),
        "a jar");
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("does not work on the class path: " + what);
    }
  }
}
