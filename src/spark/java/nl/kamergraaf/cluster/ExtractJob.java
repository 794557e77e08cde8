package nl.kamergraaf.cluster;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.intake.Tally;
import nl.kamergraaf.source.Rejected;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads documents as {@code kamergraaf extract} does, on a cluster: the same statements, each
 * document once, the same inputs rejected for the same reasons.
 *
 * <p>Inputs and output lie on any file system that Hadoop knows. In the folder of the output,
 * {@code statements} are sorted N-Quads in parts, which in the order of their names are {@code
 * LC_ALL=C sort} of what one process writes; {@code rejected} is a table in CSV. One archive is
 * unpacked by one executor; its documents are read by all. The driver holds the names of all
 * documents, as one process does, and all files of metadata.
 */
@Command(
    name = "extract-job",
    description = "Reads documents on a Spark cluster and writes what they state as N-Quads.",
    footer = {
      "",
      "Example:",
      "  spark-submit --class nl.kamergraaf.cluster.ExtractJob kamergraaf.jar \\",
      "      --out hdfs:///kamergraaf/facts hdfs:///kamergraaf/documents",
      "",
      "Exit status: 0 all read, 1 failed, 2 usage, 3 some inputs rejected and the rest done."
    },
    mixinStandardHelpOptions = true)
public final class ExtractJob implements Callable<Integer> {
  private static final StructType REJECTED =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("code", DataTypes.StringType)
          .add("detail", DataTypes.StringType);

  private static final int SOME_REJECTED = 3;
  private static final int MOST_OPENERS = 1_000;
  private static final int PARTS_FOR_EACH_PROCESSOR = 8;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to write; a folder that does not exist yet.")
  private String out = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Base of all addresses (default: ${DEFAULT-VALUE}).")
  private String base = Iris.CANONICAL.base();

  @Option(
      names = "--known-ids",
      paramLabel = "FILE",
      description = "Ids of official publications, one a line, plain or .xz.")
  private @Nullable String knownIds;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, archives.")
  private List<String> inputs = List.of();

  /** Runs the job in the Spark session that the launcher set up, and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ExtractJob()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession session =
        SparkSession.builder().appName("kamergraaf extract").getOrCreate()) {
      Tally tally = run(session);
      spec.commandLine().getErr().println(tally);
      return tally.rejected() > 0 ? SOME_REJECTED : 0;
    }
  }

  private Tally run(SparkSession session) throws IOException {
    JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
    Setup setup = setup(spark);
    JavaRDD<Arrival> arrivals = arrivals(spark).persist(StorageLevel.DISK_ONLY());
    MetadataFiles metadata = MetadataFiles.of(arrivals.filter(Arrival::isMetadata).collect());
    Broadcast<MetadataFiles> everywhere = spark.broadcast(metadata);
    JavaRDD<Extracted> extracted =
        arrivals
            .filter(arrival -> !arrival.isMetadata())
            .map(arrival -> Extracted.from(arrival, setup.extractor(), everywhere.value()))
            .persist(StorageLevel.DISK_ONLY());
    Verdict verdict = Verdict.on(extracted.map(Extracted::told).collect(), metadata);
    Broadcast<Set<Place>> out = spark.broadcast(verdict.out());
    writeStatements(
        session, extracted.filter(each -> !out.value().contains(Place.of(each.told()))));
    writeRejected(session, verdict.rejected());
    tell(verdict);
    return verdict.tally();
  }

  private Setup setup(JavaSparkContext spark) {
    if (knownIds == null) {
      return new Setup(base, "");
    }
    spark.addFile(knownIds);
    return new Setup(base, new Path(knownIds).getName());
  }

  /** The files of all inputs, spread over the executors whichever of them opened their archive. */
  private JavaRDD<Arrival> arrivals(JavaSparkContext spark) throws IOException {
    List<Inputs.Input> files = Inputs.list(inputs, spark.hadoopConfiguration());
    Broadcast<SerializableConfiguration> configuration =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    int parts = Math.max(1, Math.min(files.size(), MOST_OPENERS));
    return spark
        .parallelize(files, parts)
        .flatMap(file -> file.arrivals(configuration.value().value()))
        .repartition(spark.defaultParallelism() * PARTS_FOR_EACH_PROCESSOR);
  }

  private void writeStatements(SparkSession session, JavaRDD<Extracted> admitted) {
    Dataset<String> lines =
        session.createDataset(admitted.flatMap(Extracted::lines).rdd(), Encoders.STRING());
    lines.sort("value").write().text(under("statements"));
  }

  private void writeRejected(SparkSession session, List<Rejected> rejected) {
    List<Row> rows =
        rejected.stream()
            .map(why -> RowFactory.create(why.file(), why.line(), why.code().name(), why.detail()))
            .toList();
    session
        .createDataFrame(rows, REJECTED)
        .coalesce(1)
        .write()
        .option("header", true)
        .option("escape", "\"")
        .csv(under("rejected"));
  }

  private void tell(Verdict verdict) {
    PrintWriter messages = spec.commandLine().getErr();
    verdict.remarks().forEach(messages::println);
    verdict.rejected().forEach(messages::println);
  }

  private String under(String name) {
    return new Path(out, name).toString();
  }
}
