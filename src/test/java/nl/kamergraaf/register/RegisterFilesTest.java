package nl.kamergraaf.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Descriptions.Description;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the register's Turtle files against the integrity conditions of SKOS and against our own
 * rules.
 */
class RegisterFilesTest {
  private static final String SOURCE = "http://purl.org/dc/terms/source";
  private static final String BROADER = Terms.SKOS + "broader";
  private static final List<String> DATED = List.of("register/memberships", "register/holdings");

  private static List<Description> described(Kind kind) {
    return List.copyOf(RegisterReader.describe(kind.path()));
  }

  private static Stream<Description> everything() {
    return Stream.concat(
        Stream.of(Kind.values()).flatMap(kind -> described(kind).stream()),
        DATED.stream().flatMap(name -> RegisterReader.describe(name).stream()));
  }

  @Test
  void everyEntryNamesASourceThatIsDescribed() {
    Set<String> described =
        RegisterReader.describe("register/sources").stream()
            .map(Description::subject)
            .collect(Collectors.toSet());
    assertThat(everything())
        .allSatisfy(
            entry ->
                assertThat(entry.texts(SOURCE))
                    .as(entry.subject())
                    .isNotEmpty()
                    .isSubsetOf(described));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyEntryHasOnePreferredLabelALanguageAndADutchOne(Kind kind) {
    for (Description entry : described(kind)) {
      Map<String, Long> labels =
          entry.all(Terms.PREF_LABEL).stream()
              .collect(Collectors.groupingBy(Node::getLiteralLanguage, Collectors.counting()));
      assertThat(labels.values()).as(entry.subject()).containsOnly(1L);
      assertThat(labels).as(entry.subject()).containsKey("nl");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noLabelIsBothPreferredAndAlternative(Kind kind) {
    for (Description entry : described(kind)) {
      assertThat(entry.all(Terms.ALT_LABEL))
          .as(entry.subject())
          .doesNotContainAnyElementsOf(entry.all(Terms.PREF_LABEL));
    }
  }

  @Test
  void everyTopicLeadsToATopConceptWithoutTurningInCircles() {
    Map<String, Description> topics =
        described(Kind.TOPIC).stream()
            .collect(Collectors.toMap(Description::subject, Function.identity()));
    for (Description topic : topics.values()) {
      Set<String> passed = new HashSet<>();
      Description at = topic;
      while (at != null && !at.texts(BROADER).isEmpty()) {
        assertThat(passed.add(at.subject())).as("a circle at " + at.subject()).isTrue();
        at = topics.get(at.text(BROADER));
      }
      assertThat(at).as("the top of " + topic.subject()).isNotNull();
    }
  }

  @Test
  void topConceptsAndOnlyTheyAreOnTopOfTheScheme() {
    Description scheme =
        described(Kind.TOPIC).stream()
            .filter(topic -> topic.subject().endsWith("/topic/scheme"))
            .findFirst()
            .orElseThrow();
    List<String> withoutBroader =
        described(Kind.TOPIC).stream()
            .filter(topic -> !topic.subject().equals(scheme.subject()))
            .filter(topic -> topic.texts(BROADER).isEmpty())
            .map(Description::subject)
            .toList();
    assertThat(scheme.texts(Terms.SKOS + "hasTopConcept"))
        .containsExactlyInAnyOrderElementsOf(withoutBroader);
  }

  @Test
  void everyTopicAboutAThingIsAboutOneThatTheRegisterHas() {
    Set<String> things =
        Stream.of(Kind.ORGANISATION, Kind.LAW, Kind.COUNTRY)
            .flatMap(kind -> described(kind).stream())
            .map(Description::subject)
            .collect(Collectors.toSet());
    List<String> focused =
        described(Kind.TOPIC).stream()
            .flatMap(topic -> topic.texts(Terms.FOAF + "focus").stream())
            .toList();
    assertThat(focused).doesNotHaveDuplicates().hasSameElementsAs(things);
  }

  @Test
  void everySeatAndPostBelongsToSomeoneAndSomethingInTheRegister() {
    Set<String> known = everything().map(Description::subject).collect(Collectors.toSet());
    for (Description seat : RegisterReader.describe("register/memberships")) {
      assertThat(known)
          .contains(seat.text(Terms.ORG + "member"), seat.text(Terms.ORG + "organization"));
    }
    for (Description post : RegisterReader.describe("register/holdings")) {
      assertThat(known)
          .contains(
              post.text(Terms.ORG + "member"),
              post.text(Terms.KG + "ofOffice"),
              post.text(Terms.KG + "inCabinet"));
    }
  }

  @Test
  void noOutsideIdentifierIsGivenToTwoThings() {
    List<Node> identifiers =
        everything()
            .flatMap(entry -> entry.all("http://www.w3.org/2002/07/owl#sameAs").stream())
            .toList();
    assertThat(identifiers).isNotEmpty().doesNotHaveDuplicates();
  }
}
