package org.vermilion.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.vermilion.Vermilion;

/** The program's own classes, of all its jars and without any test. */
final class Production {

    /** The package everything stands below. */
    static final String ROOT = Vermilion.class.getPackageName();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).that(DescribedPredicate.describe("are the program's", Production::isOurs));

    private Production() {}

    /** Whether a class is part of the program, and not of what tests share, which lies beside it. */
    static boolean isOurs(JavaClass type) {
        return !moduleOf(type.getPackageName()).equals("testing");
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    static Set<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The package of that name below the root, for one that has no class to be named by from outside.
     *
     * @throws IllegalArgumentException if there is none, for a rule about nothing holds always
     */
    static String packageNamed(String below) {
        String name = ROOT + "." + below;
        if (!packages().contains(name)) {
            throw new IllegalArgumentException("no class stands in " + name);
        }
        return name;
    }

    /** The module a class of ours belongs to: the name behind the root; empty for the root itself. */
    static String moduleOf(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1).split("\\.")[0];
    }

    /** Everything in the program that breaks the rule. */
    static List<String> violationsOf(ArchRule rule) {
        return violations(rule, CLASSES);
    }

    /** Everything in these classes that breaks the rule. */
    static List<String> violationsOf(ArchRule rule, Class<?>... fixtures) {
        return violations(rule, new ClassFileImporter().importClasses(Arrays.asList(fixtures)));
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream().sorted().toList();
    }
}
