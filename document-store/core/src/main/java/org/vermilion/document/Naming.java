package org.vermilion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.document.numbering.NumberSeries;
import org.vermilion.issuing.IssuingNames;
import org.vermilion.issuing.IssuingReason;
import org.vermilion.issuing.NameForm;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentNumber;
import org.vermilion.text.DocumentText;

/**
 * Whether everything in a text that names who issues it is its organ's own (条例 arts. 9.4, 9.5, 9.11): the mark in the head,
 * each signatory, the prefix and number, the organ a title begins with. Of organs that issue together the first is the
 * document's own; each other one must have countersigned.
 */
@Component
@NoAccessCheck(reason = "the caller holds the document, or writes the text")
public class Naming {

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/／|｜]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    /** What follows the organ at the beginning of a title. */
    private static final Pattern VERBS = Pattern.compile("关\\s*于|转发|批转|印发");
    private static final Pattern KINDS = Pattern.compile("文件|令|公告|通告|公报|纪要|决定|通知|函");
    /** What an organ's own bodies add to its name: 党委, 领导小组. */
    private static final int LONGEST_BODY = 6;

    private final IssuingNames names;
    private final NumberSeries series;

    Naming(IssuingNames names, NumberSeries series) {
        this.names = names;
        this.series = series;
    }

    /** One thing wrong: why, and in which element. */
    private record Fault(IssuingReason reason, String element, String zh, String en) {

        Refusal.Detail detail() {
            return new Refusal.Detail(element, zh, en);
        }
    }

    /**
     * What is wrong, told to who writes. A name of a joint issuer nobody registered is a warning, as that is done with the
     * saved draft.
     */
    List<TextFinding> told(OrganId organ, DocumentText text) {
        return faults(organ, text, Set.of()).stream().map(fault -> {
            Refusal refusal = new Refusal(fault.reason(), fault.detail());
            return new TextFinding(fault.reason().code(), fault.element(), fault.reason() == IssuingReason.JOINT
                    ? TextFinding.Severity.WARNING : TextFinding.Severity.ERROR, refusal.zh(), refusal.en(),
                    "《党政机关公文处理工作条例》第九条", null);
        }).toList();
    }

    /**
     * Demands that every name is the organ's own or confirmed.
     *
     * @param text a text of the document, or what is to become one; a number it was given here is its own
     * @param confirmed the forms of the names that countersigned
     * @throws Refusal {@link IssuingReason#FOREIGN}, {@link IssuingReason#JOINT} or {@link IssuingReason#BROUGHT}
     */
    public void require(Document document, DocumentText text, Set<String> confirmed) {
        boolean given = document.number() != null && document.number().equals(text.number());
        faults(document.organ(), given ? text.withNumber(null) : text, confirmed).stream().findFirst().ifPresent(fault -> {
            throw new Refusal(fault.reason(), fault.detail());
        });
    }

    /** The names that stand in an element, a name of several that issue together each by itself. */
    public List<String> namesIn(OrganId organ, @Nullable String element, Set<String> confirmed) {
        List<String> found = new ArrayList<>();
        for (String piece : BETWEEN.split(element == null ? "" : element)) {
            if (NameForm.of(piece).isEmpty()) {
                continue;
            }
            if (names.own(organ, piece).isPresent() || confirmed.contains(NameForm.of(piece))) {
                found.add(piece.strip());
            } else {
                Stream.of(BLANKS.split(piece)).filter(part -> !NameForm.of(part).isEmpty()).forEach(found::add);
            }
        }
        return found;
    }

    /** The names other than the organ's own that a text is issued or signed by. */
    public List<String> others(OrganId organ, DocumentText text) {
        return Stream.of(text.issuer(), text.signatory()).flatMap(element -> namesIn(organ, element, Set.of()).stream())
                .filter(name -> names.own(organ, name).isEmpty()).distinct().toList();
    }

    /** The organ's own name that signs: the first signatory, of minutes without one the organ; empty if it is not its own. */
    public Optional<String> signing(OrganId organ, DocumentText text) {
        List<String> signatories = namesIn(organ, text.signatory(), Set.of());
        if (signatories.isEmpty()) {
            return text.kind() == DocumentKind.MINUTES ? names.all(organ).stream().findFirst() : Optional.empty();
        }
        return names.own(organ, signatories.get(0));
    }

    private List<Fault> faults(OrganId organ, DocumentText text, Set<String> confirmed) {
        List<Fault> faults = new ArrayList<>();
        listed(faults, organ, text.issuer(), confirmed, "issuer", "发文机关标志", "issuer");
        listed(faults, organ, text.signatory(), confirmed, "signatory", "发文机关署名", "signatory");
        if (text.title() != null && titledByAnother(organ, text.title())) {
            faults.add(new Fault(IssuingReason.FOREIGN, "title", "标题中的发文机关", "organ the title begins with"));
        }
        Optional<DocumentNumber> number = Optional.ofNullable(text.number()).flatMap(DocumentNumber::parse);
        if (number.filter(one -> !names.ownsPrefix(organ, one.prefix())).isPresent()) {
            faults.add(new Fault(IssuingReason.FOREIGN, "number", "发文字号的机关代字", "prefix of the number"));
        } else if (number.filter(one -> !series.mayBring(organ, one)).isPresent()) {
            faults.add(new Fault(IssuingReason.BROUGHT, "number", "发文字号", "number"));
        }
        return faults;
    }

    private void listed(List<Fault> faults, OrganId organ, @Nullable String element, Set<String> confirmed, String key,
            String zh, String en) {
        if (element == null) {
            return; // whether it must be there is asked elsewhere
        }
        List<String> listed = namesIn(organ, element, confirmed);
        if (listed.isEmpty() || names.own(organ, listed.get(0)).isEmpty()) {
            faults.add(new Fault(IssuingReason.FOREIGN, key, zh, en));
        } else if (listed.stream().skip(1).anyMatch(name -> names.own(organ, name).isEmpty()
                && !confirmed.contains(NameForm.of(name)))) {
            faults.add(new Fault(IssuingReason.JOINT, key, zh, en));
        }
    }

    /**
     * Whether a title begins with an organ known here that is not the document's: {@code 某委关于…}, {@code 某委党组转发…}. What a
     * title is about may begin with its name as well ({@code 某公司股权转让公告}), so before a kind nothing else may stand.
     */
    private boolean titledByAnother(OrganId organ, String title) {
        return beforeIn(title, VERBS).filter(begin -> names.beginsWithAnothers(organ, begin, LONGEST_BODY)).isPresent()
                || beforeIn(title, KINDS).filter(begin -> names.beginsWithAnothers(organ, begin, 0)).isPresent();
    }

    private static Optional<String> beforeIn(String title, Pattern next) {
        Matcher found = next.matcher(title);
        return found.find() ? Stream.of(BETWEEN.split(title.substring(0, found.start())))
                .filter(name -> !NameForm.of(name).isEmpty()).findFirst() : Optional.empty();
    }
}
