package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentKind.Layout;
import org.vermilion.text.DocumentText;

/** One attempt at composing a document's pages, as closely as its {@link Tightness} says. */
final class Composition {

    private final DocumentText text;
    private final Imprint imprint;
    private final Layout layout;
    private final Tightness tightness;
    private final Shaping shaping;
    private final Flow flow = new Flow();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final List<Finding> noted = new ArrayList<>();
    private @Nullable SealSpot seal;

    Composition(DocumentText text, Imprint imprint, Fonts fonts, Tightness tightness) {
        this.text = text;
        this.imprint = imprint;
        this.layout = text.kind() == null ? Layout.GENERAL : text.kind().layout();
        this.tightness = tightness;
        this.shaping = new Shaping(fonts);
    }

    /** Composes all pages; false if the first page shows no body or the seal would stand alone. */
    boolean compose() {
        double head = head();
        title(head);
        boolean good = text(moved());
        new AttachmentPages(flow, shaping, noted).set(text);
        new RecordBlock(shaping, layout == Layout.LETTER).organs(text, moved()).printing(imprint).set(flow);
        PageNumbers.set(flow, layout == Layout.LETTER ? 1 : 0, shaping);
        findings.addAll(noted);
        shaping.lacking().forEach(one -> findings.add(Finding.glyphMissing(one)));
        return good;
    }

    List<Page> pages() {
        return flow.pages();
    }

    /** What the pages show, in the order it is read. */
    Node structure() {
        return shaping.structure();
    }

    /** The characters that cannot be set as they stand. */
    List<Lacking> lacking() {
        return shaping.lacking();
    }

    @Nullable SealSpot seal() {
        return seal;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private double head() {
        Head head = new Head(flow.page(), text, imprint, shaping, noted);
        return switch (layout) {
            case GENERAL -> head.general("文件");
            case MINUTES -> head.general("纪要");
            case LETTER -> head.letter();
            case ORDER -> head.order();
        };
    }

    private void title(double head) {
        flow.moveTo(head + tightness.aboveTitle() * Sheet.LINE);
        if (layout == Layout.ORDER) {
            flow.moveToGrid(flow.y());
            if (text.title() != null) {
                noted.add(Finding.titleOmitted()); // 10.2
            }
            return;
        }
        String title = Objects.requireNonNullElse(text.title(), "");
        if (tightness.titleSize() < Sheet.TITLE && !title.isEmpty()) {
            noted.add(Finding.titleReduced());
        }
        TitleBlock.of(title, text, tightness.titleSize(), shaping, "title").set(flow);
        flow.moveToGrid(flow.y() + (title.isEmpty() ? 0 : tightness.belowTitle() * Sheet.LINE));
    }

    private boolean moved() {
        return tightness.moveAddressees() && new Body(shaping).addressees(text.addressees()).size() > 2;
    }

    private boolean text(boolean addresseesMoved) {
        Body body = new Body(shaping);
        List<Line> lines = new ArrayList<>();
        if (addresseesMoved) {
            noted.add(Finding.addresseesMoved());
        } else {
            lines.addAll(body.addressees(text.addressees()));
        }
        int bodyFrom = lines.size();
        lines.addAll(body.paragraphs(text.body(), "body"));
        int bodyTo = lines.size();
        List<Line> list = body.attachmentList(text.attachments());
        if (!list.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(list);
        }
        boolean bodyShows = bodyTo == bodyFrom || flow.pageIndex() == 0 && flow.room() > bodyFrom;
        Closing closing = Closing.of(text, imprint.sealed() && layout != Layout.MINUTES, shaping);
        Breaks breaks = Breaks.of(lines.size(), flow.room(), closing.lines(), bodyFrom, bodyTo);
        for (int i = 0; i < lines.size(); i++) {
            if (i == breaks.before()) {
                flow.newPage();
            }
            if (lines.get(i) != Line.BLANK || !flow.atTop() && flow.room() > 0) {
                flow.line(lines.get(i));
            }
        }
        close(closing, body);
        if (!bodyShows) {
            noted.add(Finding.bodyMissingOnFirstPage());
        }
        if (breaks.alone()) {
            noted.add(Finding.sealAlone());
        }
        return bodyShows && !breaks.alone();
    }

    private void close(Closing closing, Body body) {
        if (closing.lines() > flow.room()) {
            flow.newPage();
        }
        seal = closing.set(flow);
        List<Line> note = body.note(Objects.requireNonNullElse(text.note(), ""));
        if (seal != null && (note.isEmpty() || closing.covers(note.get(0), seal))) {
            flow.skip(1);
        }
        note.forEach(flow::line);
    }
}
