package org.vermilion.document.reading;

import org.vermilion.text.DocumentText;

/** How much a text is like a document: points for what was recognised, nothing for what was deduced. */
final class Likeness {

    /** A title of a known kind with numbered headings and sentences is the least that passes. */
    static final int ENOUGH = 5;

    private static final int LEAST_HAN = 60;

    private Likeness() {
    }

    static int of(Gathered gathered) {
        int score = 0;
        if (gathered.title != null) {
            score += gathered.kind != null ? 3 : Titles.ends(gathered.title) ? 2 : 0;
            score += Titles.opens(gathered.title) ? 1 : 0;
        }
        score += gathered.number != null ? 3 : 0;
        score += gathered.issuers.isEmpty() ? 0 : 1;
        score += gathered.addressees.isEmpty() ? 0 : 2;
        score += gathered.signatories.stream().anyMatch(Organs::isName) ? 2 : 0;
        score += gathered.dates.isEmpty() && gathered.headDate == null ? 0 : 1;
        score += gathered.copyTo.isEmpty() ? 0 : 1;
        score += gathered.body.stream().filter(p -> p.heading() == 1).limit(2).count() > 1 ? 2 : 0;
        score += isProse(gathered) ? 1 : 0;
        return score;
    }

    private static boolean isProse(Gathered gathered) {
        int han = 0;
        int all = 0;
        boolean sentence = false;
        for (DocumentText.Paragraph paragraph : gathered.body) {
            sentence |= paragraph.text().indexOf('。') >= 0;
            all += paragraph.text().length();
            han += (int) paragraph.text().chars().filter(c -> Signs.isHan((char) c)).count();
        }
        return sentence && han >= LEAST_HAN && han * 2 > all;
    }
}
