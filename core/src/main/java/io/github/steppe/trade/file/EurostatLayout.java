package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which dimension of a dataflow says what; a dataflow that is no trade is refused. */
final class EurostatLayout {

  /** What a dimension says. */
  enum Role {
    NEUTRAL("the frequency"),
    REPORTER("the reporter (reporter, geo)"),
    PARTNER("the partner (partner)"),
    PRODUCT("the product (product, sitc06)"),
    FLOW("the flow (flow, stk_flow)"),
    INDICATOR("what is measured (indicators, indic_et)"),
    PROCEDURE("the procedure (stat_procedure)");

    private final String words;

    Role(String words) {
      this.words = words;
    }
  }

  private final Map<Role, String> names = new EnumMap<>(Role.class);
  private final String classification;

  private EurostatLayout(Iterable<String> dimensions) {
    ImmutableMap<String, Fields> table = table();
    List<String> unknown = new ArrayList<>();
    String products = "";
    for (String dimension : dimensions) {
      Fields row = table.get(Ascii.toLowerCase(dimension));
      if (row == null) {
        unknown.add(dimension);
        continue;
      }
      Role role = Role.valueOf(row.get("role"));
      String other = names.put(role, dimension);
      if (other != null) {
        throw new FileRefusedException(
            1, "two dimensions are " + role.words + ": '" + other + "' and '" + dimension + "'");
      }
      if (role == Role.PRODUCT) {
        products = row.get("classification");
      }
    }
    classification = products;
    requireTrade(unknown);
  }

  /**
   * Finds out what the dimensions of a dataflow say.
   *
   * @param dimensions their names, without that of time
   * @throws FileRefusedException if one that trade has is missing, or one is not known and so might
   *     tell apart what must not be added
   */
  static EurostatLayout of(Iterable<String> dimensions) {
    return new EurostatLayout(dimensions);
  }

  /** The names of dimensions that trade has, in lower case. */
  static ImmutableSet<String> known() {
    return table().keySet();
  }

  private static ImmutableMap<String, Fields> table() {
    ImmutableMap.Builder<String, Fields> known = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-dimensions.csv")) {
      known.put(row.get("name"), row);
    }
    return known.buildOrThrow();
  }

  private void requireTrade(List<String> unknown) {
    List<String> missing = new ArrayList<>();
    for (Role role : new Role[] {Role.REPORTER, Role.PARTNER, Role.PRODUCT, Role.INDICATOR}) {
      if (!names.containsKey(role)) {
        missing.add(role.words);
      }
    }
    if (!missing.isEmpty()) {
      throw new FileRefusedException(
          1, "this is no table of trade: no dimension says " + String.join(", ", missing));
    }
    if (!unknown.isEmpty()) {
      throw new FileRefusedException(
          1,
          "the dimension '"
              + unknown.get(0)
              + "' is not known, and may tell apart what must not be added");
    }
  }

  /** The classification that the name of the dimension of products tells; else empty. */
  String classification() {
    return classification;
  }

  /** The name of the dimension with a role. */
  Optional<String> name(Role role) {
    return Optional.ofNullable(names.get(role));
  }
}
