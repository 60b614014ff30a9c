package org.vermilion.document.reading;

import java.util.List;
import java.util.Optional;

/** Where the document ends that stands first: what follows its signature and date is carried by it. */
final class Carrier {

    private static final String FULL_STOPS = "。！.";

    private Carrier() {
    }

    /** The line behind the first date that stands under a sentence with an organ or an office above or before it. */
    static int end(List<Line> lines) {
        boolean sentence = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Optional<DateLine> date = sentence ? DateLine.of(text) : Optional.empty();
            if (date.isPresent() && (date.get().alone() ? isSigned(lines.get(i - 1)) : !Organs.in(date.get().before()).isEmpty())) {
                return i + 1;
            }
            sentence |= text.length() > 4 && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
                    && !WebRemains.isNavigation(lines.get(i));
        }
        return lines.size();
    }

    private static boolean isSigned(Line line) {
        return !Organs.onLine(line).isEmpty() || Organs.isSeal(line.tight()) || Signature.isOffice(line);
    }
}
