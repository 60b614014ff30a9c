package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.SLIP;
import static org.vermilion.matter.CaseFixture.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.matter.attachment.Attachment;
import org.vermilion.matter.attachment.Attachments;
import org.vermilion.opinion.Opinion;
import org.vermilion.signature.Digest;
import org.vermilion.subject.Subject;
import org.vermilion.testing.TestDatabase;

/** Filling in, uploading and handing in; on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HandingInTest {

    private static final String MATTER = "organisation-filing";

    @Parameter
    TestDatabase database;

    private CaseFixture zone;
    private Subject clerk;

    @BeforeEach
    void onADay() {
        zone = CaseFixture.on(database);
        zone.goTo("2026-03-02");
        clerk = zone.subject("wuqian");
    }

    @Test
    void bindsWhatIsSignedToTheFilesHandedIn() {
        Attachment contract = upload("合同.pdf", "REPLY-SLIP");
        Case plain = zone.cases().submit(clerk, MATTER, SLIP, List.of());
        Case c = zone.cases().submit(clerk, MATTER, SLIP, List.of(contract.id()));

        String form = zone.cases().forms(clerk, c.number()).get(0).json();
        assertThat(plain.formDigest()).as("without files as ever").isEqualTo(digest(form));
        assertThat(c.formDigest()).isEqualTo(digest("{\"attachments\":[{\"digest\":\"" + contract.digest()
                + "\",\"form\":1,\"material\":\"REPLY-SLIP\",\"name\":\"合同.pdf\"}],\"form\":" + form
                + ",\"type\":\"application\"}"));
        assertThat(zone.cases().opinions(zone.subject("gaoyuan"), c.number())).extracting(Opinion::versionDigest)
                .containsExactly(c.formDigest());
        assertThat(zone.cases().attachment(clerk, c.number(), contract.id())).isEqualTo(bytes("合同.pdf"));
        assertThat(zone.cases().attachmentCount(c)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasHandedInBeforeWhenMoreIsSupplied() {
        Attachment first = upload("一.pdf", null);
        Case c = zone.cases().submit(clerk, MATTER, SLIP, List.of(first.id()));
        zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "审计报告"));
        Attachment second = upload("二.pdf", null);

        Case supplied = zone.cases().supplement(clerk, c.number(), SLIP, List.of(second.id()));

        assertThat(zone.cases().attachments(clerk, c.number())).extracting(Attachment::id, Attachment::formNo)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first.id(), 1),
                        org.assertj.core.groups.Tuple.tuple(second.id(), 2));
        assertThat(supplied.formDigest()).isEqualTo(HandedIn.digest(zone.cases().forms(clerk, c.number()).get(1).json()
                .getBytes(StandardCharsets.UTF_8), zone.cases().attachments(clerk, c.number())).toString());
    }

    @Test
    void refusesAFileThatIsAnothersOrWasHandedInBefore() {
        Attachment file = upload("合同.pdf", null);
        assertThat(code(() -> zone.cases().submit(zone.subject("shenyue"), MATTER, SLIP, List.of(file.id()))))
                .isEqualTo("ABSENT");
        assertThat(code(() -> zone.cases().submit(clerk, MATTER, SLIP, List.of(file.id(), file.id()))))
                .isEqualTo("ATTACHMENT-MANY");
        Attachment odd = upload("其他.pdf", "NO-SUCH");
        assertThat(code(() -> zone.cases().submit(clerk, MATTER, SLIP, List.of(odd.id())))).isEqualTo("ATTACHMENT-MATERIAL");
        Case c = zone.cases().submit(clerk, MATTER, SLIP, List.of(file.id()));
        assertThat(code(() -> zone.cases().submit(clerk, MATTER, SLIP, List.of(file.id())))).isEqualTo("ABSENT");
        assertThat(code(() -> files().remove(clerk, file.id()))).as("it is the case's now").isEqualTo("ABSENT");
        assertThat(code(() -> zone.cases().attachments(zone.subject("shenyue"), c.number()))).isEqualTo("ABSENT");
        files().remove(clerk, odd.id());
        assertThat(code(() -> files().remove(clerk, odd.id()))).isEqualTo("ABSENT");
    }

    @Test
    void takesNoFileFromWhoAppliesForNothing() {
        assertThat(code(() -> files().upload(zone.subject("zhoumin"), "a.pdf", null, pdf("a")))).isEqualTo("RBAC-403");
    }

    @Test
    void dropsAWeekLaterWhatNobodyHandedIn() {
        Attachment used = upload("用.pdf", null);
        Attachment unused = upload("不用.pdf", null);
        Case c = zone.cases().submit(clerk, MATTER, SLIP, List.of(used.id()));
        files().sweep();
        assertThat(files().waiting(clerk, List.of(unused.id()))).hasSize(1);

        zone.goTo("2026-03-10");
        files().sweep();

        assertThat(files().waiting(clerk, List.of(unused.id()))).isEmpty();
        assertThat(zone.cases().attachment(clerk, c.number(), used.id())).isEqualTo(bytes("用.pdf"));
    }

    @Test
    void keepsADraftForItsWriterUntilItIsSubmitted() {
        CaseDrafts drafts = zone.bean(CaseDrafts.class);
        Attachment file = upload("合同.pdf", null);
        drafts.keep(clerk, MATTER, "{\"unitName\":\"滨\"}", List.of(file.id(), "no-such-file"));
        drafts.keep(clerk, MATTER, "{\"unitName\":\"滨江\"}", List.of(file.id()));

        assertThat(drafts.own(clerk, MATTER)).get().returns("{\"unitName\":\"滨江\"}", CaseDraft::json)
                .returns(List.of(file.id()), CaseDraft::attachments);
        assertThat(drafts.own(zone.subject("shenyue"), MATTER)).isEmpty();
        assertThat(code(() -> drafts.own(clerk, "no-such-matter"))).isEqualTo("ABSENT");
        assertThat(code(() -> drafts.own(zone.subject("zhoumin"), MATTER))).isEqualTo("RBAC-403");
        assertThat(code(() -> drafts.keep(clerk, "no-such-matter", "{}", List.of()))).isEqualTo("ABSENT");
        assertThat(code(() -> drafts.keep(clerk, MATTER, "[]", List.of()))).isEqualTo("CASE-DRAFT");
        assertThat(code(() -> drafts.keep(clerk, MATTER, "{\"a\":\"" + "x".repeat(CaseDrafts.LONGEST) + "\"}", List.of())))
                .isEqualTo("CASE-DRAFT");

        zone.cases().submit(clerk, MATTER, SLIP, List.of(file.id()));
        assertThat(drafts.own(clerk, MATTER)).isEmpty();
    }

    @Test
    void findsCasesByNumberAndMatterAndCountsThem() {
        Case c = zone.cases().submit(clerk, MATTER, SLIP, List.of());

        assertThat(found(c.number())).containsExactly(c.id());
        assertThat(found(c.number().substring(5) + " 组织保障")).containsExactly(c.id());
        assertThat(found("Filing")).contains(c.id());
        assertThat(found("%")).isEmpty();
        assertThat(found("' or '1'='1")).isEmpty();
        assertThat(code(() -> found("长".repeat(101)))).isEqualTo("CASE-QUERY");
        assertThat(zone.cases().counts(clerk).get(CaseStatus.SUBMITTED)).isPositive();
        assertThat(zone.cases().counts(zone.subject("zhoumin")).values()).containsOnly(0);
    }

    private List<String> found(String words) {
        return zone.cases().page(clerk, null, words, Instant.parse("9999-01-01T00:00:00Z"), "~", 100).stream().map(Case::id)
                .toList();
    }

    private Attachment upload(String name, String material) {
        return files().upload(clerk, name, material, pdf(name));
    }

    private Attachments files() {
        return zone.bean(Attachments.class);
    }

    private static byte[] bytes(String name) {
        return ("%PDF-1.7\n% " + name + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Path pdf(String name) {
        try {
            Path file = Files.write(Files.createTempFile("upload", null), bytes(name));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
