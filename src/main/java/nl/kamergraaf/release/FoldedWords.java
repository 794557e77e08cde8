package nl.kamergraaf.release;

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
 * "Yeşilgöz"; stemmed as Dutch if so wanted.
 */
final class FoldedWords extends Analyzer {
  private final boolean stemmed;

  FoldedWords(boolean stemmed) {
    this.stemmed = stemmed;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(words);
    if (!stemmed) {
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(lower));
    }
    TokenStream telling = new StopFilter(lower, DutchAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(
        words, new SnowballFilter(new ASCIIFoldingFilter(telling), new DutchStemmer()));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
