package nl.kamergraaf.browser;

import java.util.Map;
import java.util.TreeMap;

/** One page of each kind, over the embedded samples. */
final class PageKinds {
  /** Name to path. */
  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("home", "/"),
              Map.entry("document", "/doc/document/ah-tk-20232024-1531"),
              Map.entry("notice", "/doc/document/kv-tk-2024Z18893"),
              Map.entry("question", "/doc/document/ah-tk-20232024-1531/question/1"),
              Map.entry("person", "/doc/person/ruben-brekelmans"),
              Map.entry("group", "/doc/group/vvd"),
              Map.entry("party", "/doc/party/vvd"),
              Map.entry("office", "/doc/office/minister-van-buitenlandse-zaken"),
              Map.entry("ministry", "/doc/ministry/mnre1013"),
              Map.entry("cabinet", "/doc/cabinet/rutte-iii"),
              Map.entry("topic", "/doc/topic/nuctech"),
              Map.entry("organisation", "/doc/organisation/nuctech"),
              Map.entry("country", "/doc/country/BEL"),
              Map.entry("law", "/doc/law/BWBR0032203"),
              Map.entry("paper", "/doc/paper/31934-65"),
              Map.entry("dossier", "/doc/dossier/31934"),
              Map.entry("case", "/doc/case/2022Z01227"),
              Map.entry("search", "/search?q=veiligheid"),
              Map.entry("found", "/search?type=document&year=2024"),
              Map.entry("commitments", "/commitments"),
              Map.entry("commitment", "/doc/document/ah-tk-20242025-580/commitment/1"),
              Map.entry("browse", "/browse"),
              Map.entry("people", "/browse/person"),
              Map.entry("waiting", "/doc/group/vvd?state=overdue"),
              Map.entry("query", "/query"),
              Map.entry("queries", "/queries/"),
              Map.entry("saved", "/queries/co-asking-members"),
              Map.entry("data", "/data/"),
              Map.entry("ontology", "/def"),
              Map.entry("about", "/about"),
              Map.entry("missing", "/nowhere")));

  private PageKinds() {}
}
