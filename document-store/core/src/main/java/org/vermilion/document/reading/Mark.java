package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a short line in the head, or a piece of it, can be recognised as by its form alone.
 *
 * @param type what it is
 * @param text what it says; of a field, its value
 * @param field the name of a web page's field; empty otherwise
 */
record Mark(Type type, String text, String field) {

    enum Type { NUMBER, UNNUMBERED, SIGNER, URGENCY, LABEL, PERIOD, COPY_NUMBER, ISSUER, DATE, OPENNESS, FIELD, WEB, OTHER }

    private static final Pattern URGENCY = Pattern.compile("(紧急程度|缓急程度|缓急|等级)?[：:]?[【\\[（(]?(特急|加急|特提|平急|急件|紧急)[】\\]）)]?(件|电报|明电)?");
    private static final Pattern LABEL = Pattern.compile("(密级|密级和保密期限)?[：:]?[【\\[（(]?(绝密|机密|秘密|工作秘密|内部|内部资料|内部文件)([★☆*＊][^急]{0,20}?)?[】\\]）)]?([★☆*＊][^急]{0,20})?");
    private static final Pattern COPY = Pattern.compile("[0-9]{6}|(份号|[Nn][Oo][.．:：]?|№)[：:]?[0-9]{1,8}|第[0-9]{1,8}份");
    private static final Pattern SIGNER = Pattern.compile("(签发人|会签人|签发)[：:].*");
    private static final Pattern OPENNESS = Pattern.compile("(公开属性|公开方式|信息公开选项|信息公开属性|公开类别|公开选项|政府信息公开选项)[：:].*|主动公开|依申请公开|不予公开");
    private static final Pattern PERIOD = Pattern.compile("保密期限[：:].{1,20}");
    private static final Pattern TELEGRAM = Pattern.compile("(内部)?(明电|密电|传真电报|发电)");
    private static final Pattern FILE = Pattern.compile("(.{2,40}?)文件");

    /** What the line is made of; empty if it is plain text. */
    static List<Mark> of(Line line) {
        if (!line.isShort()) {
            return List.of();
        }
        List<Mark> inside = Signs.isWrapped(line.text()) ? several(Signs.words(Signs.unwrapped(line.text()))) : List.of();
        if (inside.size() > 1 && inside.stream().noneMatch(mark -> mark.type == Type.OTHER)) {
            return inside; // (2026年3月2日 国资发〔2026〕1号) under the title
        }
        List<Mark> pieces = several(Signs.pieces(line.text()));
        if (pieces.size() > 1 && pieces.stream().noneMatch(mark -> mark.type == Type.OTHER)) {
            return pieces;
        }
        Optional<Mark> whole = one(line.text());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        if (!pieces.isEmpty()) {
            return pieces;
        }
        Optional<List<Mark>> both = markedAndUrgent(line.tight());
        if (both.isPresent()) {
            return both.get();
        }
        List<Mark> words = several(Signs.words(line.text()));
        return words.stream().anyMatch(mark -> mark.type == Type.OTHER) ? List.of() : words;
    }

    /** The marks of {@code 机密★1年特急}, where nothing sets the two apart. */
    private static Optional<List<Mark>> markedAndUrgent(String tight) {
        int at = Math.max(tight.lastIndexOf("特急"), tight.lastIndexOf("加急"));
        return at > 0 && at + 2 == tight.length() && LABEL.matcher(tight.substring(0, at)).matches()
                ? Optional.of(List.of(new Mark(Type.LABEL, tight.substring(0, at), ""), new Mark(Type.URGENCY, tight.substring(at), "")))
                : Optional.empty();
    }

    private static List<Mark> several(List<String> parts) {
        List<Mark> marks = new ArrayList<>();
        boolean any = false;
        for (String part : parts) {
            Optional<Mark> one = parts.size() < 2 ? runTogether(part) : one(part);
            any |= one.isPresent();
            Mark other = new Mark(Organs.isName(part) ? Type.ISSUER : Type.OTHER, part, "");
            if (parts.size() < 2 && one.isPresent()) {
                return List.of(new Mark(Type.ISSUER, organ(Signs.tight(part)), ""), one.get());
            }
            marks.add(one.orElse(other));
        }
        return any ? marks : List.of();
    }

    /** The number of {@code 某某文件某发〔2026〕1号}, where nothing sets the two apart. */
    private static Optional<Mark> runTogether(String part) {
        String tight = Signs.tight(part);
        String organ = organ(tight);
        return organ.isEmpty() ? Optional.empty()
                : one(tight.substring(organ.length() + 2)).filter(mark -> mark.type == Type.NUMBER);
    }

    private static String organ(String tight) {
        int at = tight.indexOf("文件");
        return at > 0 && Organs.isName(tight.substring(0, at)) ? tight.substring(0, at) : "";
    }

    private static Optional<Mark> one(String text) {
        String tight = Signs.tight(text);
        Optional<String[]> field = WebRemains.field(Signs.flat(text));
        if (field.isPresent()) {
            return Optional.of(new Mark(Type.FIELD, field.get()[1], field.get()[0]));
        }
        return Optional.ofNullable(
                NumberLine.of(tight).isPresent() ? Type.NUMBER
                : NumberLine.isUnnumbered(tight) ? Type.UNNUMBERED
                : SIGNER.matcher(tight).matches() ? Type.SIGNER
                : URGENCY.matcher(tight).matches() ? Type.URGENCY
                : LABEL.matcher(tight).matches() ? Type.LABEL
                : PERIOD.matcher(tight).matches() ? Type.PERIOD
                : COPY.matcher(tight).matches() ? Type.COPY_NUMBER
                : OPENNESS.matcher(tight).matches() ? Type.OPENNESS
                : isIssuer(tight) ? Type.ISSUER
                : DateLine.of(text).filter(DateLine::alone).isPresent() ? Type.DATE
                : WebRemains.isNavigation(Line.of(0, text)) || TELEGRAM.matcher(tight).matches() ? Type.WEB : null)
                .map(type -> new Mark(type, type == Type.ISSUER ? Signs.strip(issuers(text)) : Signs.flat(text), ""));
    }

    private static boolean isIssuer(String tight) {
        var m = FILE.matcher(tight);
        return m.matches() && !Organs.in(m.group(1)).isEmpty();
    }

    /** What stands before 文件, its blanks kept: they may part the organs of a joint issue. */
    private static String issuers(String text) {
        String before = text.substring(0, text.lastIndexOf('文'));
        return Organs.in(before).size() > 1 ? Signs.flat(before) : Signs.tight(before);
    }

    @Override
    public String toString() {
        return "Mark[" + type + "]";
    }
}
