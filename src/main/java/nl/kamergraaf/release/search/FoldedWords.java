package nl.kamergraaf.release.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Parts a text into words without case and without the marks on letters, so that "yesilgoz" is
 * "Yeşilgöz".
 */
final class FoldedWords extends Analyzer {

  /** What becomes of words. */
  enum Form {
    /** As printed. */
    WHOLE,
    /** Stemmed as Dutch. */
    STEMMED,
    /** Stemmed as Dutch, compounds followed by their parts. */
    PARTED
  }

  private final Form form;

  FoldedWords(Form form) {
    this.form = form;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(words);
    if (form == Form.WHOLE) {
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(lower));
    }
    TokenStream telling = new StopFilter(lower, DutchAnalyzer.getDefaultStopSet());
    TokenStream parted = form == Form.PARTED ? new CompoundFilter(telling) : telling;
    TokenStream stems = new SnowballFilter(new ASCIIFoldingFilter(parted), new DutchStemmer());
    return new TokenStreamComponents(words, form == Form.PARTED ? new PartMarks(stems) : stems);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
