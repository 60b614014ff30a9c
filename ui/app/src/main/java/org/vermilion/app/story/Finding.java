package org.vermilion.app.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.Patience;
import org.vermilion.app.visit.Visitor;
import org.vermilion.app.visit.ZoneProcess;

/** Finding a record again as the archivist. */
final class Finding {

    private final Visitor archivist;
    private final String entry;

    Finding(Visitor archivist, String documentId) {
        this.archivist = archivist;
        this.entry = "record:" + documentId;
    }

    Report.Found find(String number, JsonNode text, String level) {
        String loose = number.replaceAll("^.*?(国资\\p{IsHan}*)〔", "$1〔").replaceAll("[〔〕]", " ").replace("号", "");
        boolean byNumber = awaited("q=" + encoded(number)) && found("q=" + encoded(loose));
        String phrase = phrase(text);
        int year = Integer.parseInt(number.replaceAll(".*〔(\\d{4})〕.*", "$1"));
        String date = text.path("date").asString("");
        String facets = "year=" + (date.length() >= 4 ? date.substring(0, 4) : Integer.toString(year)) + "&documentKind="
                + text.path("kind").asString() + "&issuer=" + encoded(text.path("issuer").asString()) + "&level="
                + level;
        return new Report.Found(byNumber, found("q=" + encoded(phrase)), found(facets)
                && !found(facets.replaceFirst("year=\\d+", "year=1901")));
    }

    /** The index follows within a moment; the first question waits for it. */
    private boolean awaited(String query) {
        Patience patience = Patience.of(Duration.ofSeconds(20));
        while (!found(query)) {
            if (patience.over()) {
                return false;
            }
            ZoneProcess.pause(150);
        }
        return true;
    }

    private boolean found(String query) {
        Answer answer = archivist.get("/api/search?size=100&" + query);
        return answer.ok() && answer.json().path("items").valueStream()
                .anyMatch(hit -> hit.path("id").asString().equals(entry));
    }

    /** Some twelve characters from the middle of the longest paragraph; numbers and Latin words are not cut. */
    private static String phrase(JsonNode text) {
        String longest = text.path("body").valueStream().map(p -> p.path("text").asString(""))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        int start = Math.max(0, longest.length() / 2 - 6);
        int end = Math.min(longest.length(), start + 12);
        while (start > 0 && inWord(longest, start)) {
            start--;
        }
        while (end < longest.length() && inWord(longest, end)) {
            end++;
        }
        return longest.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    /** Whether a cut here would part a number or a Latin word, dots and commas between digits included. */
    private static boolean inWord(String text, int cut) {
        return text.substring(cut - 1, cut + 1).chars().noneMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c)
                || "，。；：、（）《》“”".indexOf(c) >= 0);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
