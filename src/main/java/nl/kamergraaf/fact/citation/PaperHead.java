package nl.kamergraaf.fact.citation;

/** What precedes the first dossier of a phrase that names papers. */
enum PaperHead {
  WORD,
  CHAMBER,
  BILL,
  PARENTHESIS,
  NONE
}
