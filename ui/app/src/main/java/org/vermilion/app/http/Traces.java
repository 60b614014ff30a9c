package org.vermilion.app.http;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What went wrong and where, with all its causes; never a message, which may quote what a request held. */
final class Traces {

    private static final int MOST = 8;

    private Traces() {}

    /** The classes of a failure and its causes, each with the places it came through. */
    static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && seen.size() < MOST && seen.add(each); each = each.getCause()) {
            trace.append(each == failure ? "" : " caused by ").append(each.getClass().getName()).append(' ')
                    .append(java.util.Arrays.toString(each.getStackTrace()));
        }
        return trace.toString();
    }
}
