package io.sandbox4j;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the packages to who may use whom: one room, one door.
 */
class ArchitectureTests {

	private static final String ROOT = "io.sandbox4j";

	/**
	 * What each package may use of the others. A package that is not here fails
	 * {@link #everyPackageHasItsRule()}.
	 */
	private static final Map<String, Set<String>> ALLOWED = Map.of("policy", Set.of(), "value", Set.of(), "host",
			Set.of("policy", "value"), "engine", Set.of("policy", "value"), "files", Set.of("policy", "value"),
			"network", Set.of("policy", "value"), "lockdown", Set.of("policy", "value"), "session",
			Set.of("policy", "value"), "timezone", Set.of("policy", "value"));

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@ParameterizedTest
	@ValueSource(
			strings = { "policy", "value", "host", "engine", "files", "network", "lockdown", "session", "timezone" })
	void packageUsesOnlyThePackagesBelowIt(String name) {
		Set<String> allowed = new TreeSet<>();
		allowed.add(packagesOf(name));
		ALLOWED.getOrDefault(name, Set.of()).forEach((below) -> allowed.add(packagesOf(below)));
		DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
		ArchRule rule = noClasses().that()
			.resideInAPackage(packagesOf(name))
			.should()
			.dependOnClassesThat(ours.and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
			.allowEmptyShould(true);
		rule.check(CLASSES);
	}

	@Test
	void everyPackageHasItsRule() {
		Set<String> names = new TreeSet<>();
		for (JavaClass type : CLASSES) {
			String name = type.getPackageName();
			if (name.startsWith(ROOT + ".")) {
				names.add(name.substring(ROOT.length() + 1).replaceAll("\\..*", ""));
			}
		}
		assertThat(ALLOWED.keySet()).containsAll(names);
	}

	@Test
	void onlyTheEngineKnowsChicory() {
		noClasses().that()
			.resideOutsideOfPackage(packagesOf("engine"))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.dylibso.chicory..")
			.check(CLASSES);
	}

	@ParameterizedTest
	@CsvSource({ "jdbc, javax.sql..", "hazelcast, com.hazelcast.." })
	void onlyItsStoreKnowsATechnology(String store, String technology) {
		noClasses().that()
			.resideOutsideOfPackage(packagesOf("session." + store))
			.should()
			.dependOnClassesThat()
			.resideInAPackage(technology)
			.check(CLASSES);
	}

	@Test
	void nothingKnowsAStoreOfASubPackage() {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".session.*..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(ROOT + ".session.*..")
			.check(CLASSES);
	}

	@Test
	void storesDoNotKnowEachOther() {
		slices().matching(ROOT + ".session.(*)..").should().notDependOnEachOther().check(CLASSES);
	}

	@Test
	void nothingKnowsSpring() {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..").check(CLASSES);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void utilitiesAreNotAKindOfClass() {
		classes().should()
			.haveSimpleNameNotEndingWith("Util")
			.andShould()
			.haveSimpleNameNotEndingWith("Utils")
			.andShould()
			.haveSimpleNameNotEndingWith("Helper")
			.andShould()
			.haveSimpleNameNotEndingWith("Manager")
			.andShould()
			.haveSimpleNameNotEndingWith("Impl")
			.check(CLASSES);
	}

	private static String packagesOf(String name) {
		return ROOT + "." + name + "..";
	}

}
