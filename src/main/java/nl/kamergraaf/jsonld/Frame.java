package nl.kamergraaf.jsonld;

import java.util.Locale;

/** The things that have a frame in {@code ontology/frames}. */
public enum Frame {
  /** A document with its questions, answers, notes, citations, commitments and who took part. */
  DOCUMENT,
  /** A person with the memberships, offices, questions and answers that the graph holds. */
  PERSON,
  /** A topic with what it is about and its place in the scheme. */
  TOPIC,
  /** A case with its documents. */
  CASE;

  String resource() {
    return "/ontology/frames/" + name().toLowerCase(Locale.ROOT) + ".jsonld";
  }
}
