package nl.kamergraaf.register.chamber;

/**
 * A parliamentary group in the chamber's list.
 *
 * @param guid the entry's key
 * @param abbreviation as {@code CU}
 * @param dutch its whole name
 * @param english its whole name in English; may be the Dutch one
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/fractie">Fractie</a>
 */
public record ListedGroup(String guid, String abbreviation, String dutch, String english) {}
