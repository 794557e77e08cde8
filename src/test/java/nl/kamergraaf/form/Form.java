package nl.kamergraaf.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.sample.Hyphenation;
import nl.kamergraaf.sample.OfficialPdf;
import nl.kamergraaf.sample.Publication;
import nl.kamergraaf.source.SourceFile;

/** A form in which a paper is printed. */
public enum Form {
  MODERN_XML("xml") {
    @Override
    byte[] print(Paper paper) {
      return utf8(XmlForms.modern(paper));
    }
  },
  LEGACY_XML("xml") {
    @Override
    byte[] print(Paper paper) {
      return utf8(XmlForms.legacy(paper));
    }

    @Override
    public Optional<SourceFile> metadata(Paper paper) {
      return Optional.of(new SourceFile("metadata.xml", utf8(XmlForms.metadata(paper))));
    }
  },
  HTML("html") {
    @Override
    byte[] print(Paper paper) {
      return utf8(XmlForms.html(paper));
    }
  },
  DOCX("docx") {
    @Override
    byte[] print(Paper paper) throws IOException {
      return WordForm.of(paper);
    }
  },
  PDF("pdf") {
    @Override
    byte[] print(Paper paper) throws IOException {
      String markdown = TextForms.markdown(paper);
      return OfficialPdf.of(Publication.ofMarkdown(paper.id(), markdown), HYPHENATION);
    }
  },
  MARKDOWN("md") {
    @Override
    byte[] print(Paper paper) {
      return utf8(TextForms.markdown(paper));
    }
  },
  PLAIN_TEXT("txt") {
    @Override
    byte[] print(Paper paper) {
      return utf8(TextForms.plain(paper));
    }
  },
  GLUED_TEXT("txt") {
    @Override
    byte[] print(Paper paper) {
      return utf8(TextForms.glued(paper));
    }
  };

  /** Long words of the sentences, as the printer breaks them. */
  private static final Hyphenation HYPHENATION =
      Hyphenation.of(
          List.of("ken-nis-ge-no-men", "on-der-zoe-ken", "toe-zeg-ging", "aan-vra-gen").stream());

  private final String extension;

  Form(String extension) {
    this.extension = extension;
  }

  abstract byte[] print(Paper paper) throws IOException;

  /** The metadata that lie beside it, where the form comes with them. */
  public Optional<SourceFile> metadata(Paper paper) {
    return Optional.empty();
  }

  public SourceFile file(Paper paper) throws IOException {
    return new SourceFile(paper.id() + "." + extension, print(paper));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
