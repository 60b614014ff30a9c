package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.vermilion.document.Document;
import org.vermilion.opinion.Opinion;
import org.vermilion.rules.fixture.speaking.Discreet;
import org.vermilion.rules.fixture.speaking.Talkative;
import org.vermilion.rules.fixture.speaking.TalkativeWithin;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchResult;
import org.vermilion.text.DocumentText;
import org.vermilion.transmission.Consignment;

class SpokenRecordsTest {

    @Test
    void noRecordPrintsWhatIsSaid() {
        assertThat(talking(SpokenRecords.all().stream())).isEmpty();
    }

    @Test
    void reportsARecordThatPrintsWhatIsSaid() {
        assertThat(talking(Stream.of(Talkative.class, TalkativeWithin.class, Discreet.class)))
                .containsExactly(Talkative.class.getName(), TalkativeWithin.class.getName());
    }

    @Test
    void knowsTheRecordsThatHoldMost() {
        assertThat(SpokenRecords.all()).contains(Document.class, DocumentText.class, DocumentText.Paragraph.class,
                Opinion.class, Consignment.class, SearchEntry.class, SearchQuery.class, SearchResult.Hit.class)
                .hasSizeGreaterThan(20);
    }

    /** Those that print the mark, and those nobody could build, which is no excuse. */
    private static List<String> talking(Stream<Class<?>> types) {
        return types.map(type -> {
            try {
                return Samples.of(type).toString().contains(Samples.MARK) ? type.getName() : "";
            } catch (IllegalArgumentException notBuilt) {
                return notBuilt.getMessage() + " because " + notBuilt.getCause();
            }
        }).filter(found -> !found.isEmpty()).toList();
    }
}
