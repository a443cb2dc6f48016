package io.github.steppe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.steppe.area.Framework;
import io.github.steppe.house.sample.Sample;
import io.github.steppe.house.sample.Sample.Pair;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper WITH_MODULES =
      new ObjectMapper().registerModules(new Jdk8Module(), new GuavaModule());

  private static final Sample LEAST =
      Sample.builder()
          .id("least")
          .weight(new BigDecimal("1E+3"))
          .price(Money.parse("EUR 0"))
          .build();
  private static final String LEAST_JSON =
      "{'id':'least','names':[],'pairs':[],'frameworks':[],'tags':[],'labels':{},"
          + "'weight':1E+3,'price':'EUR 0.00','open':true}";

  private static final Sample MOST =
      Sample.builder()
          .id("most")
          .note("")
          .parent(LEAST)
          .pair(new Pair("l", Optional.of(Money.parse("KZT 5.10"))))
          .addNames("b", "a")
          .addPairs(new Pair("m", Optional.empty()))
          .addFrameworks(Framework.SECURITY, Framework.POLITICAL)
          .addTags("z", "y")
          .putLabels("kk", "Қазақстан")
          .weight(new BigDecimal("10.50"))
          .price(Money.parse("EUR 17656000000.00"))
          .fee(Money.parse("JPY 5"))
          .withdrawn(2018)
          .open(false)
          .build();
  private static final String MOST_JSON =
      "{'id':'most','note':'','parent':"
          + LEAST_JSON
          + ",'pair':{'left':'l','right':'KZT 5.10'},'names':['b','a'],'pairs':[{'left':'m'}],"
          + "'frameworks':['POLITICAL','SECURITY'],'tags':['y','z'],'labels':{'kk':'Қазақстан'},"
          + "'weight':10.50,'price':'EUR 17656000000.00','fee':'JPY 5','withdrawn':2018,"
          + "'open':false}";

  static Stream<Arguments> samples() {
    return Stream.of(PLAIN, WITH_MODULES)
        .flatMap(
            mapper ->
                Stream.of(
                    Arguments.of(mapper, LEAST, LEAST_JSON),
                    Arguments.of(mapper, MOST, MOST_JSON)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void attributesAreWrittenInDeclaredOrder(ObjectMapper mapper, Sample sample, String json)
      throws IOException {
    assertThat(mapper.writeValueAsString(sample)).isEqualTo(quoted(json));
    assertThat(mapper.writerFor(Sample.class).writeValueAsString(sample)).isEqualTo(quoted(json));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenReadsBackEqual(ObjectMapper mapper, Sample sample, String json)
      throws IOException {
    assertThat(mapper.readValue(quoted(json), Sample.class)).isEqualTo(sample);
    Sample[] several = {sample, sample.withNote("other")};
    assertThat(mapper.readValue(mapper.writeValueAsBytes(several), Sample[].class))
        .isEqualTo(several);
  }

  @Test
  void nullReadsAsAbsentWhereAbsenceIsAllowed() throws IOException {
    String json = quoted(LEAST_JSON.replaceFirst("}$", ",'note':null}"));
    assertThat(PLAIN.readValue(json, Sample.class)).isEqualTo(LEAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          'free':true            | Unrecognized field 'free'
          'getShout':'x'         | Unrecognized field 'getShout'
          'addNames':['x']       | Unrecognized field 'addNames'
          'from':{}              | Unrecognized field 'from'
          'fee':'EUR 0.001'      | from String 'EUR 0.001': Rounding necessary
          'fee':'XYQ 1'          | from String 'XYQ 1': Unknown currency
          'fee':'EUR'            | from String 'EUR'
          'fee':{'a':1}          | Cannot deserialize value of type `java.lang.String`
          'withdrawn':'x'        | `java.lang.Integer` from String 'x'
          'price':null           | ['price']
          'names':[null]         | ['names']
          'frameworks':['OTHER'] | from String 'OTHER': not one of the values accepted
          'id':''                | id must not be empty
          """)
  void whatIsWrongIsRefused(String property, String message) {
    String json = quoted(LEAST_JSON.replaceFirst("}$", "," + property + "}"));
    for (ObjectMapper mapper : List.of(PLAIN, WITH_MODULES)) {
      assertThatThrownBy(() -> mapper.readValue(json, Sample.class))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining(quoted(message));
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> PLAIN.readValue("{\"id\":\"x\"}", Sample.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("required attributes are not set [weight, price]");
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
