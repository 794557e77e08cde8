package nl.kamergraaf.fact;

import java.util.Optional;

/**
 * A member of the government who answered.
 *
 * @param name as printed
 * @param office {@code Minister}, {@code Staatssecretaris} or {@code Minister-President}
 * @param portfolio as printed in the parentheses
 */
public record Replier(String name, String office, Optional<String> portfolio, Evidence evidence)
    implements Fact {

  public Replier {
    portfolio = portfolio.filter(words -> !words.isBlank());
  }

  /**
   * The full title of the office: "Minister van Financiën"; the office alone where no portfolio is
   * printed.
   */
  public String title() {
    return portfolio.map(words -> office + " van " + words).orElse(office);
  }
}
