package nl.kamergraaf.alert;

/**
 * A mail.
 *
 * @param unsubscribe where a program can end the subscription by one POST (RFC 8058); empty if
 *     there is none yet
 */
record Letter(String to, String subject, String text, String unsubscribe) {}
