package nl.kamergraaf.source;

/** The forms in which a document arrives, told by its content and never by its name. */
public enum Format {
  PDF,
  /** An official publication in XML, of today's kind or of before 2010. */
  XML,
  /** The {@code metadata.xml} or {@code metadata_owms.xml} beside an official publication. */
  METADATA,
  HTML,
  DOCX,
  /** A paper in the XML of the archive of 1984 to 2008. */
  ARCHIVED_PAPER,
  /** A packed archive of other files. */
  ARCHIVE,
  MARKDOWN,
  PLAIN_TEXT;

  /** The form of the file, or why it has none that is read here. */
  public static Outcome<Format> of(SourceFile file) {
    return FormatByContent.tell(file);
  }
}
