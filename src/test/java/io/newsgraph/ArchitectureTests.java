package io.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom; the same table stands in docs/architecture.md. */
class ArchitectureTests {

    private static final String ROOT = "io.newsgraph.";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // Vocabularies
            Map.entry("news", Set.of()),
            Map.entry("knowledge", Set.of("news")),
            Map.entry("lexicon", Set.of("news", "knowledge")),
            // The line; an extraction carries its reading on
            Map.entry("intake", Set.of("news")),
            Map.entry("reading", Set.of("news")),
            Map.entry("extraction", Set.of("reading", "news", "knowledge", "lexicon")),
            Map.entry("resolution", Set.of("extraction", "reading", "news", "knowledge", "lexicon")),
            Map.entry("graph", Set.of("resolution", "embedding", "news", "knowledge")),
            // Around it
            Map.entry("embedding", Set.of()),
            Map.entry("access", Set.of()),
            Map.entry("database", Set.of("access")),
            Map.entry("query", Set.of("graph", "embedding", "news", "knowledge")),
            Map.entry("export", Set.of("graph")),
            Map.entry("audit", Set.of("graph", "news")),
            Map.entry("comparison", Set.of()),
            Map.entry(
                    "pipeline",
                    Set.of("intake", "reading", "extraction", "resolution", "graph", "news", "knowledge", "lexicon")),
            Map.entry(
                    "workspace",
                    Set.of(
                            "database",
                            "graph",
                            "query",
                            "export",
                            "audit",
                            "pipeline",
                            "embedding",
                            "resolution",
                            "knowledge")),
            // Doors
            Map.entry("mcp", Set.of("workspace", "query", "news", "knowledge")),
            Map.entry(
                    "web",
                    Set.of(
                            "access",
                            "mcp",
                            "workspace",
                            "pipeline",
                            "query",
                            "export",
                            "intake",
                            "graph",
                            "news",
                            "knowledge")),
            Map.entry(
                    "cli",
                    Set.of(
                            "access",
                            "web",
                            "mcp",
                            "workspace",
                            "pipeline",
                            "query",
                            "export",
                            "audit",
                            "comparison",
                            "intake",
                            "graph",
                            "database",
                            "news",
                            "knowledge")));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.newsgraph");

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        onlyWhatTheTableAllows(name).check(PRODUCT);
    }

    @Test
    void knowsEveryPackage() {
        var packages = PRODUCT.stream()
                .map(type -> type.getPackageName().replace("io.newsgraph", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(packages).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void keepsSpringInTheWebApartFromItsToolsForFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..")
                        .and(resideOutsideOfPackages("org.springframework.core.io..", "org.springframework.util..")))
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAnyPackage(
                        packagesOf("news", "knowledge", "lexicon", "intake", "reading", "extraction", "resolution"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(PRODUCT);
    }

    @Test
    void keepsTheLanguageLibraryInReading() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "edu.emory..")
                .check(PRODUCT);
    }

    @Test
    void keepsTheDriverWhereTheGraphIsWrittenAndAsked() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("graph", "query", "export", "audit", "database", "workspace"))
                .and()
                .doNotHaveFullyQualifiedName("io.newsgraph.web.WebApplication")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j.driver..")
                .check(PRODUCT);
    }

    @Test
    void namesTypesByWhatTheyAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Dto|DTO|Manager|Helper|Utils?|Service)")
                .check(PRODUCT);
    }

    /** A rule that allows less than the product does must object: the classes are really looked at. */
    @Test
    void findsAViolation() {
        assertThat(onlyWhatTheTableAllows("web", Set.of()).evaluate(PRODUCT).hasViolation())
                .isTrue();
        assertThat(onlyWhatTheTableAllows("pipeline", Set.of("news"))
                        .evaluate(PRODUCT)
                        .hasViolation())
                .isTrue();
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static ArchRule onlyWhatTheTableAllows(String name) {
        return onlyWhatTheTableAllows(name, MAY_USE.get(name));
    }

    private static ArchRule onlyWhatTheTableAllows(String name, Set<String> allowed) {
        var others = Stream.concat(Stream.of(""), MAY_USE.keySet().stream())
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> other.isEmpty() ? "io.newsgraph" : ROOT + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static String[] packagesOf(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
