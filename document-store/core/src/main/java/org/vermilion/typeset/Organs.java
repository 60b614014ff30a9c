package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentText;

/** The organs that issue together (联合行文), and where the names of organs lie in a title. */
final class Organs {

    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s\u3000]+");
    private static final String PLAIN = "[\\u4e00-\\u9fff&&[^关和与及对在向的等为将把由从以并或]]";
    /** A place or the Party, what it is in charge of, and a word that organs end with. */
    private static final Pattern NAME = Pattern.compile("(?:中共|国务院|" + PLAIN + "{1,6}?[省市县区州盟旗镇])" + PLAIN + "{0,16}?"
            + "(?:委员会|人民政府|政府|[市县区省州]委|国资委|发改委|[厅局部处院会])"
            + "(?:" + PLAIN + "{0,8}(?:委员会|办公[厅室]|工作部|组织部|宣传部|统战部|[厅局处]))?");

    private Organs() {}

    /** The organs named in a head, in order; one if they do not issue together, none if there is no text. */
    static List<String> of(String issuer) {
        return Arrays.stream(BETWEEN.split(issuer)).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * The organs that sign. A blank divides them only where it does so in the head as well: it also stands between the post
     * and the name of a person that signs an order.
     */
    static List<String> signing(@Nullable String signatory, @Nullable String issuer) {
        if (signatory == null) {
            return List.of();
        }
        List<String> divided = of(signatory);
        boolean head = issuer != null && of(issuer).equals(divided);
        return head ? divided : Arrays.stream(signatory.split("[、\\r\\n]+")).filter(name -> !name.isBlank()).toList();
    }

    /** The positions of a title (in UTF-16 units) that lie inside an organ's name: one of the document's, or what looks like one. */
    static BitSet inside(String title, DocumentText text) {
        List<String> known = new ArrayList<>();
        if (text.issuer() != null) {
            known.addAll(of(text.issuer()));
        }
        known.addAll(signing(text.signatory(), text.issuer()));
        known.addAll(text.addressees());
        known.addAll(text.copyTo());
        BitSet inside = new BitSet(title.length());
        for (String name : known) {
            for (int at = title.indexOf(name); at >= 0 && name.length() > 1; at = title.indexOf(name, at + name.length())) {
                inside.set(at + 1, at + name.length());
            }
        }
        Matcher name = NAME.matcher(title);
        while (name.find()) {
            inside.set(name.start() + 1, name.end());
        }
        return inside;
    }
}
