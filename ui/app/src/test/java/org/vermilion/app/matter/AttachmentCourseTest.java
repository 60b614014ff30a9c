package org.vermilion.app.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** A file on its way from an applicant's browser to the official's. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class AttachmentCourseTest {

    private static final String NAME = "委托合同（盖章）.pdf";
    private static final int LARGEST = 20 << 20;

    @Parameter
    RunningZone on;

    @Test
    void goesFromTheApplicantToTheOfficialUnchanged() {
        Person clerk = on.zone().as("wuqian");
        assertThat(clerk.get("/api/attachments/limits").json().path("maxBytes").asInt()).isEqualTo(LARGEST);
        byte[] file = pdf(LARGEST); // more than any other body may hold
        JsonNode uploaded = clerk.need(upload(clerk, NAME, file)).json();
        assertThat(uploaded.path("mediaType").asString()).isEqualTo("application/pdf");

        JsonNode filed = clerk.need(clerk.post("/api/cases", Map.of("matter", "organisation-filing", "form", Work.form(),
                "attachments", List.of(uploaded.path("id").asString())))).json();
        assertThat(filed.path("attachments").asInt()).isEqualTo(1);
        String files = "/api/cases/" + filed.path("id").asString() + "/attachments";
        JsonNode listed = on.zone().as("gaoyuan").get(files).json();
        assertThat(listed.get(0).path("name").asString()).isEqualTo(NAME);
        assertThat(listed.get(0).path("digest").asString()).isEqualTo(uploaded.path("digest").asString());

        Reply saved = on.zone().as("gaoyuan").get(files + "/" + uploaded.path("id").asString());
        assertThat(saved.body()).isEqualTo(file);
        assertThat(saved.header("Content-Disposition")).startsWith("attachment;")
                .contains(URLEncoder.encode("委托合同", StandardCharsets.UTF_8));
        assertThat(saved.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(saved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(on.zone().as("shenyue").get(files).code()).isEqualTo("ABSENT");
        assertThat(clerk.get(files + "/" + UUID.randomUUID()).code()).isEqualTo("ABSENT");
    }

    @Test
    void takesTheSameUploadOnce() {
        Person clerk = on.zone().as("wuqian");
        Map<String, String> headers = Map.of("Content-Type", "application/octet-stream", "Idempotency-Key",
                UUID.randomUUID().toString());
        String path = "/api/attachments?name=a.pdf";
        String first = clerk.need(clerk.send("POST", path, pdf(500), headers)).json().path("id").asString();
        Reply again = clerk.send("POST", path, pdf(500), headers);
        assertThat(again.json().path("id").asString()).isEqualTo(first);
        assertThat(clerk.send("POST", "/api/attachments?name=b.pdf", pdf(500), headers).code())
                .isEqualTo("IDEMPOTENCY-KEY-REUSED");
        assertThat(clerk.send("DELETE", "/api/attachments/" + first, (byte[]) null, Map.of()).status()).isEqualTo(204);
    }

    @Test
    void refusesWhatIsTooLargeAndWhatIsNotWhatItSays() {
        Person clerk = on.zone().as("wuqian");
        assertThat(upload(clerk, NAME, pdf(LARGEST + 1)).status()).isEqualTo(413);
        assertThat(upload(clerk, NAME, new byte[] {'M', 'Z', 0, 0}).code()).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(upload(clerk, "../a.pdf", pdf(500)).code()).isEqualTo("ATTACHMENT-NAME");
        assertThat(upload(on.zone().as("zhoumin"), NAME, pdf(500)).code()).isEqualTo("RBAC-403");
        assertThat(upload(on.zone().nobody(), NAME, pdf(500)).code()).isEqualTo("SIGN-IN-REQUIRED");
    }

    @Test
    void keepsADraftWhileItIsFilledIn() {
        Person clerk = on.zone().as("tianyu");
        String draft = "/api/matters/organisation-filing/draft";
        assertThat(clerk.get(draft).status()).isEqualTo(204);
        Reply kept = clerk.send("PUT", draft, Map.of("form", Map.of("unitName", "渝"), "attachments", List.of()), Map.of());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(clerk.get(draft).json().at("/form/unitName").asString()).isEqualTo("渝");
        assertThat(clerk.send("DELETE", draft, (byte[]) null, Map.of()).status()).isEqualTo(204);
        assertThat(clerk.get(draft).status()).isEqualTo(204);
    }

    private static Reply upload(Person person, String name, byte[] file) {
        return person.send("POST", "/api/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "&material=REPLY-SLIP", file, Map.of("Content-Type", "application/octet-stream", "Idempotency-Key",
                UUID.randomUUID().toString()));
    }

    private static byte[] pdf(int length) {
        byte[] file = new byte[length];
        Arrays.fill(file, (byte) ' ');
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }
}
