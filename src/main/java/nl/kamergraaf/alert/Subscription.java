package nl.kamergraaf.alert;

/**
 * Somebody's wish to be told.
 *
 * @param id random; names the file that holds this, and says nothing of the address
 * @param address where to send mail
 * @param about the page of the site whose news are wanted, as a path with parameters: a search or
 *     the page of a thing
 * @param language {@code nl} or {@code en}
 * @param created when it was asked for, ISO 8601 in UTC
 * @param isConfirmed whether the owner of the address has said yes
 * @param told the date of the last release that was told of
 */
public record Subscription(
    String id,
    String address,
    String about,
    String language,
    String created,
    boolean isConfirmed,
    String told) {

  Subscription confirmed(String since) {
    return new Subscription(id, address, about, language, created, true, since);
  }

  Subscription told(String until) {
    return new Subscription(id, address, about, language, created, isConfirmed, until);
  }

  boolean isDutch() {
    return !language.equals("en");
  }
}
