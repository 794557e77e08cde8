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
          .definedBy("..register..")
          .layer("source")
          .definedBy("..source..")
          .layer("document")
          .definedBy("..document..")
          .layer("fact")
          .definedBy("..fact..")
          .layer("graph")
          .definedBy("..graph..")
          .layer("check")
          .definedBy("..check..")
          .layer("release")
          .definedBy("..release..")
          .layer("site")
          .definedBy("..site..")
          .layer("server")
          .definedBy("..server..")
          .layer("cli")
          .definedBy("..cli..")
          .whereLayer("register")
          .mayNotAccessAnyLayer()
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("source")
          .whereLayer("fact")
          .mayOnlyAccessLayers("register", "source", "document")
          .whereLayer("graph")
          .mayOnlyAccessLayers("register", "source", "document", "fact")
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
