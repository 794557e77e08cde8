package nl.kamergraaf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kamergraaf", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  /**
   * Each stage sees only what lies to its left, the register, Dutch text, and how JSON is written.
   */
  @ArchTest
  static final ArchRule THE_FLOW_GOES_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("json")
          .definedBy("nl.kamergraaf.json..")
          .layer("text")
          .definedBy("nl.kamergraaf.text..")
          .layer("register")
          .definedBy("nl.kamergraaf.register..")
          .layer("source")
          .definedBy("nl.kamergraaf.source..")
          .layer("harvest")
          .definedBy("nl.kamergraaf.harvest..")
          .layer("document")
          .definedBy("nl.kamergraaf.document..")
          .layer("fact")
          .definedBy("nl.kamergraaf.fact..")
          .layer("graph")
          .definedBy("nl.kamergraaf.graph..")
          .layer("extraction")
          .definedBy("nl.kamergraaf.extraction..")
          .layer("intake")
          .definedBy("nl.kamergraaf.intake..")
          .layer("evaluate")
          .definedBy("nl.kamergraaf.evaluate..")
          .layer("check")
          .definedBy("nl.kamergraaf.check..")
          .layer("release")
          .definedBy("nl.kamergraaf.release..")
          .layer("site")
          .definedBy("nl.kamergraaf.site..")
          .layer("mcp")
          .definedBy("nl.kamergraaf.mcp..")
          .layer("alert")
          .definedBy("nl.kamergraaf.alert..")
          .layer("server")
          .definedBy("nl.kamergraaf.server..")
          .layer("cli")
          .definedBy("nl.kamergraaf.cli..")
          .whereLayer("json")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("register")
          .mayOnlyAccessLayers("json")
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("harvest")
          .mayOnlyAccessLayers("json", "source")
          .whereLayer("harvest")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("document")
          .mayOnlyAccessLayers("json", "text", "source")
          .whereLayer("fact")
          .mayOnlyAccessLayers("json", "text", "register", "source", "document")
          .whereLayer("graph")
          .mayOnlyAccessLayers("json", "text", "register", "source", "document", "fact")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("json", "register", "source", "document", "fact", "graph")
          .whereLayer("intake")
          .mayOnlyAccessLayers(
              "json", "register", "source", "document", "graph", "check", "extraction")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("json", "text", "register", "source", "document", "fact", "graph")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("check")
          .mayOnlyAccessLayers("json", "register", "graph")
          .whereLayer("release")
          .mayOnlyAccessLayers("json", "register", "source", "graph", "check")
          .whereLayer("site")
          .mayOnlyAccessLayers("json", "register", "graph", "check", "release")
          .whereLayer("mcp")
          .mayOnlyAccessLayers("json", "site")
          .whereLayer("alert")
          .mayOnlyAccessLayers("json", "release")
          .whereLayer("server")
          .mayOnlyAccessLayers(
              "json", "register", "graph", "check", "release", "site", "mcp", "alert")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  /** What belongs to a word is for {@code text} to say: {@code Tokeniser}, {@code WordEdges}. */
  @ArchTest
  static final ArchRule RECOGNISERS_CUT_NO_WORDS_THEMSELVES =
      noClasses()
          .that()
          .resideInAPackage("nl.kamergraaf.fact..")
          .should()
          .callMethod(Character.class, "isLetterOrDigit", char.class)
          .orShould()
          .callMethod(Character.class, "isLetterOrDigit", int.class);

  /** The subjects of the site build upon each other one way too, and none upon what routes. */
  @ArchTest
  static final ArchRule SUBJECTS_OF_THE_SITE_HAVE_NO_CYCLES =
      slices().matching("nl.kamergraaf.site.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SUBJECTS_OF_THE_SITE_DO_NOT_ROUTE =
      noClasses()
          .that()
          .resideInAPackage("nl.kamergraaf.site.*..")
          .and()
          .resideOutsideOfPackage("nl.kamergraaf.site.template..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.kamergraaf.site");
}
