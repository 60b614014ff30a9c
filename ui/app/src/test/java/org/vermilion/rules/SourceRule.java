package org.vermilion.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is asked of files: every package says what it is for, and no file is too long to read. */
final class SourceRule {

    private static final int LONGEST = 300;
    private static final String PACKAGE_INFO = "package-info.java";
    /** A comment of a sentence, then the annotations. */
    private static final Pattern SENTENCE = Pattern.compile("^/\\*\\*\\s*(\\*\\s*)*[\\S&&[^*]].*?[.:]\\s*(\\*|$|<).*?\\*/.*",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NULL_MARKED = Pattern.compile("^@NullMarked$", Pattern.MULTILINE);

    private SourceRule() {}

    /** What is wrong with the sources of a project; empty if nothing is. */
    static List<String> violations(SourceTree tree) {
        List<String> wrong = new ArrayList<>();
        for (String folder : tree.folders()) {
            List<Path> sources = tree.sources(folder);
            for (Path source : sources) {
                long lines = SourceTree.text(source).lines().count();
                if (lines > LONGEST) {
                    wrong.add(tree.root().relativize(source) + " has " + lines + " lines");
                }
            }
            sources.stream().map(Path::getParent).collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                    .forEach(each -> describe(tree, each, wrong));
        }
        return wrong;
    }

    private static void describe(SourceTree tree, Path packageFolder, List<String> wrong) {
        String where = tree.root().relativize(packageFolder).toString();
        Path info = packageFolder.resolve(PACKAGE_INFO);
        if (!Files.exists(info)) {
            wrong.add(where + " has no package-info.java");
            return;
        }
        String text = SourceTree.text(info);
        if (!SENTENCE.matcher(text).matches()) {
            wrong.add(where + " does not say in a sentence what it is for");
        }
        if (!NULL_MARKED.matcher(text).find()) {
            wrong.add(where + " is not @NullMarked");
        }
    }
}
