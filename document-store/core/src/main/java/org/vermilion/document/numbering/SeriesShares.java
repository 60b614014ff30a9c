package org.vermilion.document.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.issuing.NameForm;
import org.vermilion.text.DocumentNumber;

/**
 * How number series are divided between the zones of an installation, so that a number is given once: to each zone a span
 * of numbers, or a prefix of its own. A series that is not divided is this zone's whole. Immutable.
 */
public final class SeriesShares {

    /** The highest number there is. */
    public static final int HIGHEST = 999_999_999;

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,8})\\s*[-–]\\s*([1-9][0-9]{0,8})");

    private final List<Share> shares;

    /**
     * One zone's share of a series.
     *
     * @param series the organ's prefix, as the directory has it
     * @param prefix what its numbers begin with in that zone
     * @param first the first number that zone gives
     * @param last the last
     */
    public record Share(String series, String zone, String prefix, int first, int last, boolean here) {

        boolean holds(int number) {
            return first <= number && number <= last;
        }
    }

    private SeriesShares(List<Share> shares) {
        this.shares = List.copyOf(shares);
    }

    /**
     * @param configured zone and share by series: {@code 1-4999}, or a prefix
     * @throws IllegalArgumentException if a share is neither; {@link #problems} tells it in words
     */
    public static SeriesShares of(String zone, Map<String, Map<String, String>> configured) {
        List<Share> shares = new ArrayList<>();
        configured.forEach((series, zones) -> zones.forEach((name, share) -> shares.add(share(series, name, share, name.equals(zone))
                .orElseThrow(() -> new IllegalArgumentException("no share of a series")))));
        return new SeriesShares(shares);
    }

    /** The whole of every series for one zone. */
    public static SeriesShares undivided() {
        return new SeriesShares(List.of());
    }

    private static Optional<Share> share(String series, String zone, String share, boolean here) {
        Matcher span = SPAN.matcher(share.strip());
        if (span.matches()) {
            return Optional.of(new Share(series, zone, series, Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)), here));
        }
        return DocumentNumber.isPrefix(share.strip()) ? Optional.of(new Share(series, zone, share.strip(), 1, HIGHEST, here))
                : Optional.empty();
    }

    /** Everything wrong with a division, a sentence each in both languages; empty if nothing is. */
    public static List<String> problems(Map<String, Map<String, String>> configured) {
        List<String> problems = new ArrayList<>();
        List<Share> sound = new ArrayList<>();
        configured.forEach((series, zones) -> {
            if (!DocumentNumber.isPrefix(series)) {
                problems.add("series." + series + ": 不是机关代字（2–16 个汉字或字母）。 / Is no prefix of numbers (2 to 16 characters).");
            }
            zones.forEach((zone, said) -> {
                Share share = share(series, zone, said, false).orElse(null);
                if (share == null || share.first() > share.last()) {
                    problems.add("series." + series + "." + zone + ": “" + said + "”须为号段（如 1-4999）或本区域的代字。 / Must be a "
                            + "span such as 1-4999, or a prefix of that zone.");
                } else {
                    sound.stream().filter(other -> meet(other, share)).findFirst().ifPresent(other -> problems.add("series."
                            + series + "." + zone + ": 与 series." + other.series() + "." + other.zone()
                            + " 的号段或代字重叠，同一号会给出两次。 / Overlaps with that of series." + other.series() + "." + other.zone()
                            + "; a number would be given twice."));
                    sound.add(share);
                }
            });
        });
        return problems;
    }

    private static boolean meet(Share one, Share other) {
        return NameForm.of(one.prefix()).equals(NameForm.of(other.prefix())) && one.first() <= other.last() && other.first() <= one.last();
    }

    /** Whether a series is divided, and this zone has a share of it. */
    public boolean states(String series) {
        return shares.stream().anyMatch(share -> share.here() && same(share.series(), series));
    }

    /** Whether a series is divided at all. */
    public boolean divides(String series) {
        return shares.stream().anyMatch(share -> same(share.series(), series));
    }

    /** What this zone's new numbers of a series begin with. */
    String prefix(String series) {
        return shares.stream().filter(share -> share.here() && same(share.series(), series)).map(Share::prefix).findFirst()
                .orElse(series);
    }

    /** The numbers of a prefix that are this zone's; empty if they are all another's. */
    Optional<Share> here(String prefix) {
        String form = NameForm.of(prefix);
        int longest = shares.stream().map(share -> NameForm.of(share.prefix())).filter(form::startsWith)
                .mapToInt(String::length).max().orElse(0);
        if (longest == 0) {
            return Optional.of(new Share(prefix, "", prefix, 1, HIGHEST, true));
        }
        return shares.stream().filter(Share::here)
                .filter(share -> form.startsWith(NameForm.of(share.prefix())) && NameForm.of(share.prefix()).length() == longest)
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return NameForm.of(one).equals(NameForm.of(other));
    }
}
