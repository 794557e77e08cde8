package nl.kamergraaf.source;

/**
 * Why an input, or a part of one, was not read: bad data as a value.
 *
 * @param file the file's name
 * @param line the line where it was found, from 1, or 0 where no line can be named
 * @param code what kind of fault
 * @param detail what was found, in a person's words
 */
public record Rejected(String file, int line, Code code, String detail) {

  /** The kinds of fault, by which a program can tell them apart. */
  public enum Code {
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    BINARY,
    NOT_UTF8,
    UNKNOWN_FORMAT,
    BROKEN_PDF,
    ENCRYPTED_PDF,
    BROKEN_XML,
    BROKEN_ARCHIVE,
    BROKEN_DOCX,
    NO_TEXT,
    NOT_PARLIAMENTARY,
    /** The program itself went wrong over the file. */
    PROGRAM_FAULT,
    DUPLICATE,
    /** What was read of the document breaks a rule that a release holds to. */
    SET_ASIDE,
    /** Metadata whose publication is not among the inputs. */
    NO_DOCUMENT,
    BROKEN_LIST,
    BAD_CASE
  }

  /** A fault of the whole file. */
  public static Rejected file(SourceFile file, Code code, String detail) {
    return new Rejected(file.name(), 0, code, detail);
  }

  /** The one form in which faults are told: {@code file:line: CODE: detail}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + code + ": " + detail;
  }
}
