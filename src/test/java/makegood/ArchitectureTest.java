package makegood;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The river: which package may use which, and which library has its door where. */
class ArchitectureTest {

    /** The core in the data's order: plain Java. */
    static final List<String> CORE =
            List.of(
                    "lint",
                    "utterance",
                    "condition",
                    "phrasebook",
                    "listening",
                    "flow",
                    "call",
                    "coach");

    /** What each package may use beside itself. */
    static final Map<String, Set<String>> MAY_USE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("lint", Set.of()),
                            Map.entry("setting", Set.of()),
                            Map.entry("utterance", Set.of()),
                            Map.entry("condition", Set.of("lint")),
                            Map.entry("phrasebook", Set.of("lint", "condition", "utterance")),
                            Map.entry("listening", Set.of("utterance", "phrasebook")),
                            Map.entry("flow", Set.of("lint", "condition", "utterance")),
                            Map.entry(
                                    "call",
                                    Set.of(
                                            "condition",
                                            "utterance",
                                            "phrasebook",
                                            "listening",
                                            "flow")),
                            Map.entry(
                                    "coach",
                                    Set.of(
                                            "call",
                                            "flow",
                                            "listening",
                                            "phrasebook",
                                            "condition",
                                            "utterance")),
                            Map.entry("desk", coreAnd("audit", "people")),
                            Map.entry("journal", coreAnd("setting")),
                            Map.entry(
                                    "review", coreAnd("journal", "audit", "retention", "setting")),
                            Map.entry("intake", coreAnd("desk", "proof", "review")),
                            Map.entry("playbook", coreAnd()),
                            Map.entry("letter", coreAnd()),
                            Map.entry("proof", coreAnd()),
                            Map.entry("shell", coreAnd("proof", "scorecard")),
                            Map.entry("prompt", Set.of("lint")),
                            Map.entry("model", Set.of("prompt", "setting")),
                            Map.entry(
                                    "assistant",
                                    coreAnd(
                                            "desk",
                                            "playbook",
                                            "letter",
                                            "prompt",
                                            "model",
                                            "setting")),
                            Map.entry("limit", Set.of()),
                            Map.entry("upkeep", coreAnd("audit", "desk", "model", "setting")),
                            Map.entry("audit", Set.of()),
                            Map.entry("people", Set.of("audit", "limit", "setting")),
                            Map.entry("retention", coreAnd("journal", "audit", "setting")),
                            Map.entry("insight", coreAnd("journal")),
                            Map.entry("scorecard", coreAnd("journal", "review", "retention")),
                            Map.entry("queue", coreAnd("journal", "review", "scorecard")),
                            Map.entry(
                                    "slack",
                                    coreAnd(
                                            "desk",
                                            "journal",
                                            "audit",
                                            "people",
                                            "playbook",
                                            "letter",
                                            "assistant",
                                            "setting")),
                            Map.entry(
                                    "wire",
                                    coreAnd(
                                            "desk",
                                            "journal",
                                            "review",
                                            "proof",
                                            "people",
                                            "insight",
                                            "scorecard",
                                            "playbook")),
                            Map.entry("request", coreAnd("desk", "people", "wire")),
                            Map.entry(
                                    "problem",
                                    coreAnd(
                                            "desk",
                                            "review",
                                            "people",
                                            "retention",
                                            "upkeep",
                                            "limit",
                                            "wire",
                                            "request")),
                            Map.entry(
                                    "line",
                                    coreAnd(
                                            "desk",
                                            "journal",
                                            "people",
                                            "playbook",
                                            "assistant",
                                            "limit",
                                            "wire",
                                            "request",
                                            "problem")),
                            Map.entry(
                                    "workshop",
                                    coreAnd(
                                            "desk", "journal", "review", "people", "limit", "wire",
                                            "request")),
                            Map.entry(
                                    "web",
                                    coreAnd(
                                            "desk",
                                            "journal",
                                            "review",
                                            "proof",
                                            "intake",
                                            "audit",
                                            "people",
                                            "retention",
                                            "insight",
                                            "scorecard",
                                            "queue",
                                            "playbook",
                                            "letter",
                                            "model",
                                            "assistant",
                                            "limit",
                                            "upkeep",
                                            "wire",
                                            "request"))));

    /** Each library has one door, so that it can be changed in one place. */
    static final Map<String, Set<String>> DOORS =
            Map.ofEntries(
                    Map.entry("opennlp..", Set.of("utterance")),
                    Map.entry("ai.onnxruntime..", Set.of("utterance")),
                    Map.entry("dev.langchain4j.model.embedding..", Set.of("utterance", "playbook")),
                    Map.entry("dev.langchain4j.store..", Set.of("playbook")),
                    Map.entry("dev.langchain4j.model.chat.response..", Set.of("model")),
                    Map.entry("dev.langchain4j.model.input..", Set.of("prompt")),
                    Map.entry("io.github.resilience4j..", Set.of("model")),
                    Map.entry("io.github.bucket4j..", Set.of("limit")),
                    Map.entry("biweekly..", Set.of("letter")),
                    Map.entry("jakarta.mail..", Set.of("letter")),
                    Map.entry("org.apache.lucene..", Set.of("review")),
                    Map.entry("org.openpdf..", Set.of("review")),
                    Map.entry("org.snakeyaml..", Set.of("lint")),
                    Map.entry("dev.cel..", Set.of("condition")),
                    Map.entry(
                            "org.springframework.jdbc..",
                            Set.of(
                                    "journal",
                                    "review",
                                    "audit",
                                    "people",
                                    "retention",
                                    "insight",
                                    "scorecard",
                                    "upkeep",
                                    "queue",
                                    "slack")),
                    Map.entry("com.slack.api..", Set.of("slack")),
                    Map.entry(
                            "tools.jackson..",
                            Set.of("journal", "assistant", "proof", "problem", "line", "web")));

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("makegood");

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItMay(String name) {
        String[] allowed =
                Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                        .map(ArchitectureTest::in)
                        .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("makegood..")).or(resideInAnyPackage(allowed)))
                .check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("core")
    void coreIsPlainJava(String name) {
        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
                .check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void librariesHaveOneDoor(String library) {
        String[] doors =
                DOORS.get(library).stream().map(ArchitectureTest::in).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PRODUCT);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("makegood.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void everyPackageStandsInTheTable() {
        classes()
                .that()
                .resideOutsideOfPackage("makegood")
                .should()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new))
                .check(PRODUCT);
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    static Stream<String> core() {
        return CORE.stream();
    }

    static Stream<String> libraries() {
        return DOORS.keySet().stream();
    }

    private static String in(String name) {
        return "makegood." + name + "..";
    }

    private static Set<String> coreAnd(String... more) {
        return Stream.concat(CORE.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }
}
