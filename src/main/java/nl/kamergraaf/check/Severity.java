package nl.kamergraaf.check;

/** How grave a finding is, the gravest first; the names are SHACL's. */
public enum Severity {
  /** A fault that keeps a release from being published. */
  VIOLATION,
  /** Something to look at, such as a document that contradicts the register. */
  WARNING,
  /** A gap. */
  INFO;

  static Severity of(org.apache.jena.shacl.validation.Severity shacl) {
    if (shacl.equals(org.apache.jena.shacl.validation.Severity.Info)) {
      return INFO;
    }
    return shacl.equals(org.apache.jena.shacl.validation.Severity.Warning) ? WARNING : VIOLATION;
  }
}
