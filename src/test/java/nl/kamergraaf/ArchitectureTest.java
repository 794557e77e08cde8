package nl.kamergraaf;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.kamergraaf", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  /** Each stage sees only what lies to its left, and the register. */
  @ArchTest
  static final ArchRule THE_FLOW_GOES_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
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
          .layer("server")
          .definedBy("nl.kamergraaf.server..")
          .layer("cli")
          .definedBy("nl.kamergraaf.cli..")
          .whereLayer("register")
          .mayNotAccessAnyLayer()
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("harvest")
          .mayOnlyAccessLayers("source")
          .whereLayer("harvest")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("document")
          .mayOnlyAccessLayers("source")
          .whereLayer("fact")
          .mayOnlyAccessLayers("register", "source", "document")
          .whereLayer("graph")
          .mayOnlyAccessLayers("register", "source", "document", "fact")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("register", "source", "document", "fact", "graph")
          .whereLayer("intake")
          .mayOnlyAccessLayers("register", "source", "document", "graph", "check", "extraction")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("evaluate")
          .mayOnlyAccessLayers("register", "source", "document", "fact", "graph")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("check")
          .mayOnlyAccessLayers("register", "graph")
          .whereLayer("release")
          .mayOnlyAccessLayers("register", "source", "graph", "check")
          .whereLayer("site")
          .mayOnlyAccessLayers("register", "graph", "check", "release")
          .whereLayer("server")
          .mayOnlyAccessLayers("register", "graph", "check", "release", "site")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();
}
