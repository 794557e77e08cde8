package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.QueryCatalogue;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.release.description.Description;
import nl.kamergraaf.release.description.Edition;
import nl.kamergraaf.release.description.Input;
import nl.kamergraaf.release.description.Provenance;
import nl.kamergraaf.release.description.Statistics;
import nl.kamergraaf.release.description.StatisticsCounter;
import nl.kamergraaf.release.description.UsedFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes what a release consists of into its folder: downloads, store, search index, its
 * description and, last, the manifest. Built upon the release before it, it is made of that one's
 * pieces and of what has changed; what it says is the same.
 */
final class ReleaseContents {
  static final String DOWNLOADS = "downloads";
  static final String NAME = "kamergraaf";

  private final Path folder;
  private final Path downloads;
  private final Edition edition;
  private final List<UsedFile> used;
  private final History history;
  private final Stages stages;
  private final Map<String, String> prefixes;
  private final String program;
  private final Optional<Predecessor> upon;

  /**
   * @param edition without its downloads, which are yet to be written
   * @param used what went into it beside the documents
   * @param history what came before it
   * @param stages are told of the stages
   * @param program names what builds it
   * @param upon the release whose unchanged pieces are kept, if it is built upon one
   */
  ReleaseContents(
      Path folder,
      Edition edition,
      List<UsedFile> used,
      History history,
      Stages stages,
      String program,
      Optional<Predecessor> upon) {
    this.folder = folder;
    this.downloads = folder.resolve(DOWNLOADS);
    this.edition = edition;
    this.used = List.copyOf(used);
    this.history = history;
    this.stages = stages;
    this.program = program;
    this.upon = upon;
    this.prefixes = Prefixes.all();
  }

  /**
   * Writes everything.
   *
   * @throws Doubt if it cannot be built upon the release before it; what was written is then of no
   *     use
   */
  void write(GraphSpool graphs, GraphGroups groups) throws IOException {
    stages.begin("statements");
    Files.createDirectories(downloads);
    Files.createDirectories(scratch());
    StatisticsCounter counter = new StatisticsCounter(edition.base());
    ThingNames names = new ThingNames(edition.base(), new SortedLines(scratch()));
    Optional<UnionChange> change = Optional.empty();
    List<Manifest.File> files = new ArrayList<>();
    if (upon.isPresent()) {
      counter.read(upon.get().statistics());
      change = Optional.of(new UnionChange(counter, names));
      files.addAll(renewed(upon.get(), change.get(), groups, graphs));
    } else {
      files.addAll(statements(graphs, counter, names));
    }
    stages.begin("derived");
    history.things(names, upon.isPresent());
    files.addAll(fromGraphsAndStore(graphs, groups, change, counter));
    Statistics statistics = counter.finish();
    counter.write(Predecessor.statistics(folder));
    files.sort(Comparator.comparing(Manifest.File::part).thenComparing(Manifest.File::name));
    queries();
    Description.of(edition.with(described(files)), statistics, prefixes).write(folder);
    manifest(graphs.size(), statistics, files).write(folder);
  }

  /** Looks for other examples of the classes whose example is gone. */
  private static void examples(StatisticsCounter counter, DatasetGraph store) {
    Graph union = store.getDefaultGraph();
    for (String type : counter.withoutExample()) {
      Node its = NodeFactory.createURI(type);
      counter.exemplify(type, union.stream(Node.ANY, RDF.Nodes.type, its).map(Triple::getSubject));
    }
  }

  private Path scratch() {
    return folder.resolve("sort");
  }

  /** What is made of the graphs, and of the store: each by a thread of its own. */
  private List<Manifest.File> fromGraphsAndStore(
      GraphSpool graphs,
      GraphGroups groups,
      Optional<UnionChange> change,
      StatisticsCounter counter)
      throws IOException {
    String base = edition.base();
    LocalDate day = LocalDate.parse(edition.created().substring(0, 10));
    DatasetGraph store = Store.connect(folder.resolve(Store.FOLDER));
    try {
      provenance(store);
      Indexes indexes;
      if (upon.isPresent() && change.isPresent()) {
        SharedThings.write(toCheck(), change.get(), store, base);
        Txn.executeRead(store, () -> examples(counter, store));
        indexes = Indexes.upon(upon.get(), change.get(), store, folder, base, day);
      } else {
        indexes = Indexes.of(store, folder, base, day);
      }
      Predecessor.note(folder, program, indexes.day(), upon);
      return AtOnce.all(
          List.of(
              () -> stages.within("graphs", () -> graphs(graphs, groups)),
              () ->
                  stages.within(
                      "lists",
                      () -> {
                        indexes.lists(scratch());
                        return List.of();
                      }),
              () ->
                  stages.within(
                      "search",
                      () -> {
                        indexes.search();
                        return List.of();
                      }),
              () -> stages.within("exchanges", () -> List.of(indexes.exchanges(downloads))),
              () -> stages.within("tables", () -> Tables.write(store, downloads, base))));
    } finally {
      Store.close(store);
    }
  }

  private List<Manifest.File> graphs(GraphSpool graphs, GraphGroups groups) throws IOException {
    history.graphs(groups, edition.base());
    history.changes(edition.base(), edition.created());
    GraphGroups old = upon.map(Predecessor::graphs).orElse(GraphGroups.of(Map.of()));
    try (GraphFiles files =
        new GraphFiles(downloads, upon.map(Predecessor::release), edition.base(), prefixes)) {
      return files.write(graphs, groups, old);
    }
  }

  /** From which files the documents were read. */
  private void provenance(DatasetGraph store) throws IOException {
    try (Provenance provenance = new Provenance(edition, folder, prefixes)) {
      used.forEach(provenance::use);
      Txn.executeRead(store, () -> Input.in(store.getDefaultGraph()).forEach(provenance::add));
      provenance.finish(Instant.now());
    }
  }

  /** The saved queries as examples for machines. */
  private void queries() throws IOException {
    Graph queries = QueryCatalogue.of(SavedQueries.load(), edition.base());
    queries.getPrefixMapping().setNsPrefixes(prefixes);
    queries.getPrefixMapping().setNsPrefix("sh", SHACL.getURI());
    try (OutputStream out = Files.newOutputStream(folder.resolve(QueryCatalogue.FILE))) {
      RDFWriter.source(queries).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }

  private static List<Edition.File> described(List<Manifest.File> files) {
    return files.stream()
        .map(
            file ->
                new Edition.File(
                    file.part(), file.name(), file.mediaType(), file.bytes(), file.sha256()))
        .toList();
  }

  private Manifest manifest(long graphs, Statistics statistics, List<Manifest.File> files) {
    return new Manifest(
        edition.name(),
        edition.created(),
        edition.base(),
        graphs,
        quads(files),
        statistics.triples(),
        statistics.classes(),
        files);
  }

  private Path toCheck() {
    return scratch().resolve(SharedThings.FILE);
  }

  /** Hands all statements, in order, to the downloads, and each once to store and counts. */
  private List<Manifest.File> statements(
      GraphSpool graphs, StatisticsCounter counter, ThingNames names) throws IOException {
    SortedLines lines = new SortedLines(scratch());
    graphs.readAll(lines::add);
    Path tdb = Files.createDirectories(folder.resolve(Store.FOLDER));
    try (StatementFiles written = new StatementFiles(downloads, Optional.empty(), prefixes);
        SharedThings shared = new SharedThings(toCheck())) {
      Store.create(
          tdb,
          prefixes,
          store -> {
            Batches batches =
                new Batches(
                    edition.base(),
                    batch -> {
                      written.add(batch);
                      union(batch, store, counter, names, shared);
                    });
            lines.drain(batches::add);
            batches.finish();
          });
      return written.finish();
    }
  }

  private static long quads(List<Manifest.File> files) {
    return files.stream()
        .filter(file -> file.name().equals(StatementFiles.WHOLE))
        .mapToLong(Manifest.File::statements)
        .sum();
  }

  /** Keeps what the release before has, and writes anew the pieces in which anything changes. */
  private List<Manifest.File> renewed(
      Predecessor before, UnionChange union, GraphGroups groups, GraphSpool graphs)
      throws IOException {
    Release release = before.release();
    List<Change> changes = Change.between(release, before.graphs(), groups, graphs);
    try (StatementFiles written = new StatementFiles(downloads, Optional.of(release), prefixes)) {
      Batches batches = new Batches(edition.base(), written::add);
      LineMerge.run(
          Pieces.of(release.downloads().resolve(StatementFiles.WHOLE)),
          changes,
          new LineMerge.Taker() {
            @Override
            public void kept(String piece) throws IOException {
              batches.cut();
              written.keep(piece);
            }

            @Override
            public void line(byte[] line, boolean was, boolean is) throws IOException {
              union.add(line, was, is);
              if (is) {
                batches.add(line);
              }
            }
          });
      batches.finish();
      union.finish();
      Path tdb = Files.createDirectories(folder.resolve(Store.FOLDER));
      Store.renew(release.folder().resolve(Store.FOLDER), tdb, union.removed(), union.added());
      List<Manifest.File> files = written.finish();
      if (quads(files) != release.manifest().quads() + Change.balance(changes)) {
        throw new Doubt("the statements are not as many as they should be");
      }
      return files;
    }
  }

  private static void union(
      Batch batch,
      StreamRDF store,
      StatisticsCounter counter,
      ThingNames names,
      SharedThings shared)
      throws IOException {
    for (Batch.Statement statement : batch.statements()) {
      shared.add(statement);
      if (statement.line().isNew()) {
        store.triple(statement.triple());
        counter.count(statement.triple());
        names.add(statement.triple().getSubject());
      }
    }
  }
}
