package org.vermilion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folder and artifact have one name, and the poms point the way the floors do. */
final class PomRule {

    private PomRule() {}

    /** What is wrong with the poms of a project; empty if nothing is. */
    static List<String> violations(SourceTree tree) {
        Map<String, String> folders = new HashMap<>();
        tree.folders().forEach(folder -> folders.put("vermilion-" + folder.replace('/', '-'), folder));
        List<String> wrong = new ArrayList<>();
        for (String folder : tree.folders()) {
            Pom pom = Pom.read(tree.root().resolve(folder).resolve("pom.xml"));
            if (!folder.equals(folders.get(pom.artifact()))) {
                wrong.add(folder + " is built as " + pom.artifact());
            }
            for (Pom.Dependency dependency : pom.dependencies()) {
                String target = folders.get(dependency.artifact());
                if (target == null) {
                    wrong.add(folder + " depends on " + dependency.artifact() + ", which no folder is named after");
                } else if (target.equals(SourceTree.FOR_TESTS) && !dependency.scope().equals("test")) {
                    wrong.add(folder + " takes what is for tests into the program");
                } else if (!Floor.ofFolder(folder).mayUse(Floor.ofFolder(target))) {
                    wrong.add(folder + " depends on " + target);
                }
            }
        }
        return wrong;
    }
}
