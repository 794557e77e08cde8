package nl.kamergraaf.harvest.sru;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.harvest.http.Soundness;

/** The forms in which the repository holds a publication ({@code itemUrl/@manifestation}). */
public enum Manifestation {
  XML("xml", "xml", Soundness.XML),
  HTML("html", "html", Soundness.HTML),
  PDF("pdf", "pdf", Soundness.PDF),
  METADATA("metadata", "metadata.xml", Soundness.XML),
  METADATA_OWMS("metadataowms", "metadata_owms.xml", Soundness.XML);

  /** The forms of the text, the one that says most first. */
  public static final List<Manifestation> TEXTS = List.of(XML, HTML, PDF);

  /** The forms of the metadata, likewise. */
  public static final List<Manifestation> DESCRIPTIONS = List.of(METADATA, METADATA_OWMS);

  private final String code;
  private final String ending;
  private final Soundness soundness;

  Manifestation(String code, String ending, Soundness soundness) {
    this.code = code;
    this.ending = ending;
    this.soundness = soundness;
  }

  static Optional<Manifestation> of(String code) {
    return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
  }

  /** The name of the file of a publication in this form. */
  public String fileName(String id) {
    return TEXTS.contains(this) ? id + "." + ending : ending;
  }

  /** What the file must be to be whole. */
  public Soundness soundness() {
    return soundness;
  }
}
