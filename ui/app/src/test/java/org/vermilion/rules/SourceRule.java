package org.vermilion.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is asked of files: every package says what it is for, and no file is too long to read. */
final class SourceRule {

    private static final int LONGEST = 300;
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Pattern COMMENT = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);
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
            sources.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new))
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
        if (!saysWhatItIsFor(text)) {
            wrong.add(where + " does not say in a sentence what it is for");
        }
        if (!NULL_MARKED.matcher(text).find()) {
            wrong.add(where + " is not @NullMarked");
        }
    }

    private static boolean saysWhatItIsFor(String text) {
        Matcher comment = COMMENT.matcher(text);
        return comment.find() && comment.group(1).replaceAll("[\\s*]+", " ").strip().matches("\\S+ .*\\.( .*|$)");
    }
}
