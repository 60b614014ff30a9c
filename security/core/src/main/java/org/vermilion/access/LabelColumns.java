package org.vermilion.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.label.Period;

/**
 * How a label lies in a table: {@code level} (its rank), {@code period_months} (null for none), {@code compartments}
 * (codes parted by commas), the same in every table that holds labelled things.
 */
public final class LabelColumns {

    private LabelColumns() {}

    /** The label of the current row. */
    public static Label read(ResultSet row) throws SQLException {
        int months = row.getInt("period_months");
        String areas = row.getString("compartments");
        Set<Compartment> compartments = areas.isEmpty() ? Set.of()
                : Arrays.stream(areas.split(",")).map(Compartment::new).collect(Collectors.toSet());
        return new Label(Level.ofRank(row.getInt("level")), months == 0 ? null : new Period(months), compartments);
    }

    /** What {@code period_months} holds. */
    public static @Nullable Integer months(Label label) {
        return label.period() == null ? null : label.period().months();
    }

    /** What {@code compartments} holds. */
    public static String compartments(Label label) {
        return String.join(",", codes(label));
    }

    /** The codes of a label's compartments, in order. */
    public static List<String> codes(Label label) {
        return label.compartments().stream().map(Compartment::code).toList();
    }
}
