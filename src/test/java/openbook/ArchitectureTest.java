package openbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules on packages and code, each held against the code as it is compiled or written. */
@AnalyzeClasses(packages = "openbook", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Imports run from left to right; a package may skip ahead, never back. */
    private static final List<String> ARROWS =
            List.of("cli", "check", "batch", "handout", "routine", "rules", "intake", "library");
    /** They know nothing of each other, nor of anything else here. */
    private static final List<String> LEAVES = List.of("figure", "document");

    private static final Path SOURCES = Path.of("src", "main", "java", "openbook");

    @ArchTest
    static final ArchRule IMPORTS_RUN_ONE_WAY = arrows();

    @ArchTest
    static final ArchRule THERE_IS_NO_OTHER_PACKAGE = classes()
            .should()
            .resideInAnyPackage(Stream.concat(ARROWS.stream(), LEAVES.stream())
                    .map(it -> "openbook." + it + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule THERE_IS_NO_CYCLE =
            slices().matching("openbook.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_SUBPACKAGES_FORM_A_CYCLE =
            slices().matching("openbook.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_DOCUMENT_READS_YAML =
            onlyIn("document", "org.yaml..", "com.fasterxml.jackson.dataformat..");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_PICOCLI = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule ONLY_HANDOUT_KNOWS_MUSTACHE = onlyIn("handout", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule NOBODY_LOGS = noClasses()
            .that()
            // The PDF libraries log; someone has to tell them not to.
            .resideOutsideOfPackage("openbook.handout.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule THE_OUTSIDE_WORLD_COMES_IN_BY_ONE_DOOR = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("openbook.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("openbook.cli.Console")
            .should()
            .accessTargetWhere(describe("is a standard stream or a clock", ArchitectureTest::isOutsideWorld));

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FILES = noClasses()
            .that()
            .resideInAnyPackage("openbook.rules..", "openbook.routine..", "openbook.intake..", "openbook.library..")
            .and()
            // Where the content of a library comes from, and its compact form.
            .haveNameNotMatching("openbook\\.library\\.(read\\.(LibraryFiles|OtherFiles|ProgramResources)|codec\\.).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.io..");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().and(areWritten()).should().beFinal();

    private static LayeredArchitecture arrows() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : Stream.concat(ARROWS.stream(), LEAVES.stream()).toList()) {
            rule = rule.layer(layer).definedBy("openbook." + layer + "..");
        }
        for (int i = 0; i < ARROWS.size(); i++) {
            List<String> ahead = new ArrayList<>(ARROWS.subList(i + 1, ARROWS.size()));
            ahead.addAll(LEAVES);
            rule = rule.whereLayer(ARROWS.get(i)).mayOnlyAccessLayers(ahead.toArray(String[]::new));
        }
        for (String leaf : LEAVES) {
            rule = rule.whereLayer(leaf).mayNotAccessAnyLayer();
        }
        return rule;
    }

    private static ArchRule onlyIn(String place, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("openbook." + place + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static boolean isOutsideWorld(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        boolean stream =
                owner.equals("java.lang.System") && Set.of("in", "out", "err").contains(name);
        boolean ticks = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean clock = owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        boolean date = owner.equals("java.util.Date") && name.equals("<init>");
        boolean trace = name.equals("printStackTrace")
                && access.getTarget().getFullName().endsWith("()");
        return stream || ticks || clock || date || trace;
    }

    /** Coverage adds a field of its own to each class. */
    private static DescribedPredicate<JavaField> areWritten() {
        return describe("are written by hand", it -> !it.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    @ArchTest
    static void everyPackageSaysItsJobAndWhatItMustNotKnow(JavaClasses ignored) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> packages = sources().stream().map(Path::getParent).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(5);
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.startsWith("/**\n * ") || !text.contains("@NullMarked\npackage ")) {
                wrong.add(info.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }
}
