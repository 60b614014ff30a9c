package org.vermilion.matter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.refusal.Refusal;

/**
 * Words to be found in a case's number or its matter's name, as part of a query. The words are bound, never written into
 * it.
 *
 * @param condition begins with {@code and}, or is empty
 */
record CaseQuery(String condition, Map<String, Object> values) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    /** @throws Refusal {@link MatterReason#QUERY} */
    static CaseQuery of(@Nullable String words, List<MatterPackage> matters) {
        if (words == null || words.isBlank()) {
            return new CaseQuery("", Map.of());
        }
        List<String> asked = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.length() > LONGEST || asked.size() > MOST_WORDS) {
            throw new Refusal(MatterReason.QUERY, LONGEST, MOST_WORDS);
        }
        StringBuilder condition = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            String word = asked.get(i);
            condition.append(" and (c.case_number like :word").append(i).append(" escape '!' or c.matter in (:matters")
                    .append(i).append("))");
            values.put("word" + i, "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            List<String> codes = matters.stream().map(MatterPackage::definition).filter(m -> isNamed(m, word))
                    .map(MatterDefinition::code).toList();
            values.put("matters" + i, codes.isEmpty() ? List.of("") : codes); // an empty list is no SQL
        }
        return new CaseQuery(condition.toString(), values);
    }

    private static boolean isNamed(MatterDefinition matter, String word) {
        return folded(matter.name().zh()).contains(word) || folded(matter.name().en()).contains(word);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    @Override
    public String toString() {
        return "CaseQuery[]"; // what is looked for is nobody's to print
    }
}
