package org.vermilion.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.settings.ConfigurationFile;
import org.vermilion.app.settings.Installation;
import org.vermilion.document.numbering.SeriesShares;
import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.ZoneName;

/** Whether a zone may start as the file divides the numbers of an organ. */
class SeriesDivisionTest {

    private static final Organ GZW = new Organ(new OrganId("gzw"), "滨江市国资委", "滨江市国有资产监督管理委员会", null, OrganKind.COMMISSION,
            null, "滨国资");
    private static final String ONE = "zones:\n  outer: { ceiling: INTERNAL, port: 8080, data: /d/outer, demo: true }\n";
    private static final String TWO = ONE + "  inner: { ceiling: WORK_SECRET, port: 8081, data: /d/inner, demo: true }\n";

    @TempDir
    private Path directory;

    @Test
    void anOrganNumberedInTwoZonesOfOneFileIsToldUntilItsSeriesIsDividedForEach() throws IOException {
        assertThat(problem(TWO, "outer")).contains("series.滨国资", "Divide the series");
        assertThat(problem(TWO + "series: { 滨国资: { inner: 5000-9999 } }\n", "outer")).contains("号段", "add one");
        assertThat(problem(TWO + "series: { 滨国资: { outer: 1-4999, inner: 5000-9999 } }\n", "outer")).isEmpty();
        assertThat(problem(TWO + "series: { 滨国资: { outer: 滨国资, inner: 滨国资内 } }\n", "inner")).isEmpty();
    }

    @Test
    void anOrganOfOneZoneNeedsNoDivision() throws IOException {
        assertThat(problem(ONE, "outer")).isEmpty();
        assertThat(problem(TWO + "addresses: [ { organ: gzw, zone: outer, ceiling: INTERNAL } ]\n", "outer")).isEmpty();
        assertThat(problem(TWO + "addresses: [ { organ: gzw, zone: inner, ceiling: INTERNAL } ]\n", "outer")).isNotEmpty();
    }

    @Test
    void aDivisionThatIsNoneIsToldWithItsPlaceInTheFile() throws IOException {
        assertThat(read(TWO + "series: { 滨国资: { outer: 1-4999, inner: 4999-9999 } }\n").problems("outer"))
                .singleElement().asString().contains("series.滨国资.", "重叠", "twice");
        assertThat(read(TWO + "series: { 滨国资: { outer: 1-4999, third: 5000-9999 } }\n").problems("outer"))
                .singleElement().asString().contains("third");
        assertThat(read(TWO + "series: { 滨国资: { outer: 0-10 } }\n").problems("outer")).singleElement().asString().contains("0-10");
    }

    private String problem(String text, String zone) throws IOException {
        Installation installation = read(text);
        assertThat(installation.problems(zone)).isEmpty();
        return SeriesDivision.problem(GZW, installation, SeriesShares.of(zone, installation.allSeries()), new ZoneName(zone)).orElse("");
    }

    private Installation read(String text) throws IOException {
        return ConfigurationFile.read(Files.writeString(directory.resolve("zones.yaml"), text));
    }
}
