package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

/** Nobody issues, numbers or seals under a name that is not their organ's. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class IssuingTest {

    private static final String ENTERPRISE = "滨江城市建设投资集团有限公司";
    private static final String SCAN = "sha256:" + "0a".repeat(32);
    /** Whatever an enterprise might write to stand there as somebody else. */
    private static final List<String> FOREIGN = List.of("滨江市国有资产监督管理委员会", "滨江市国资委", "滨江市国资委办公室", "滨江市 国资委",
            "滨江市\u200b国资委", "滨江市国资委党委", "滨江市国资委文件", "渝北区国有资产监督管理中心", "滨江水务", "国务院国资委", "海州市人民政府",
            "滨江市国资委、" + ENTERPRISE, "滨江城市建设投资集团有限公司滨江市国资委", "\u3000", "，、");

    @Parameter
    RunningZone running;

    private TestZone zone;
    private Work work;

    @BeforeEach
    void open() {
        zone = running.zone();
        work = new Work(zone);
    }

    @Test
    void anEnterpriseIsStoppedUnderEveryNameThatIsNotItsOwnInEveryElement() {
        for (String name : FOREIGN) {
            for (String element : List.of("issuer", "signatory")) {
                refused(with(element, name), "NAME-FOREIGN", element);
            }
        }
        for (String name : List.of("滨江市国有资产监督管理委员会", "滨江市国资委", "滨江市　国资委", "滨江市国资委党组")) {
            refused(with("title", name + "关于转让股权的请示"), "NAME-FOREIGN", "title");
        }
        for (String prefix : List.of("滨国资", "滨国资发", "国资发", "滨能源", "滨 国资")) {
            for (String brackets : List.of("〔%d〕", "[%d]", "（%d）", "［%d］", "【%d】")) {
                refused(with("number", prefix + brackets.formatted(2026) + "777号"), "NAME-FOREIGN", "number");
            }
        }
    }

    @Test
    void anEnterpriseIssuesUnderItsOwnNamesHoweverTheyAreSpaced() {
        for (String name : List.of(ENTERPRISE, "滨江城投集团", "滨江城投集团办公室", "滨江 城投集团", "滨江城投集团\u3000")) {
            assertThat(codes(with("issuer", name))).as(name).doesNotContain("NAME-FOREIGN");
        }
        assertThat(codes(with("title", "滨江水务股权转让公告"))).doesNotContain("NAME-FOREIGN");
    }

    @Test
    void aNumberIsBroughtAlongOnlyWithinAGrantAndNoRefusalTellsWhichAreTaken() {
        int before = sequence(numbered("关于编号之前的通知", null));
        work.grant("gzw", Map.of("kind", "NUMBERS", "name", "滨国资发", "year", 2024, "first", 31, "last", 33));
        assertThat(numbered("关于带号的通知", "滨国资发〔2024〕31号")).isEqualTo("滨国资发〔2024〕31号");

        String taken = rechecked("关于重号的通知", "滨国资发〔2024〕31号");
        Reply twice = act("hefang", taken, "number");
        Reply beyond = submitted(Work.text("关于越界的通知"), "滨国资发〔2024〕34号");
        assertThat(twice.code()).isEqualTo("NUM-BROUGHT");
        assertThat(beyond.code()).isEqualTo("NUM-BROUGHT");
        assertThat(twice.json().path("zh")).isEqualTo(beyond.json().path("zh"));
        assertThat(submitted(Work.text("关于七七七的通知"), "滨国资〔2026〕777号").code()).isEqualTo("NUM-BROUGHT");
        assertThat(sequence(numbered("关于编号之后的通知", null))).isEqualTo(before + 1);
    }

    @Test
    void aGrantNeedsBothAdministratorsAndNeverMakesAnotherOrgansNameOnesOwn() {
        Person security = zone.as("yangfan");
        Person system = zone.as("machao");
        for (String name : List.of("滨江市国资委", "滨江市国有资产监督管理委员会办公室", "滨江能源集团改革专班", "黔江区国资中心")) {
            assertThat(security.post("/api/issuing-grants", wish("ctou", "NAME", name)).code()).as(name).isEqualTo("NAME-KNOWN");
        }
        for (String prefix : List.of("滨国资", "滨国资发", "滨国", "滨能源")) {
            assertThat(system.post("/api/issuing-grants", wish("ctou", "PREFIX", prefix)).code()).isEqualTo("NAME-KNOWN");
        }
        assertThat(security.post("/api/issuing-grants", wish("ctou", "NAME", "某\u200b局")).code()).isEqualTo("NAME-WISH");
        assertThat(security.post("/api/issuing-grants", wish("nobody", "NAME", "某某局")).code()).isEqualTo("NAME-ORGAN");

        String name = "城市更新指挥部" + running.name().replaceAll("[^A-Z]", "");
        JsonNode asked = security.need(security.post("/api/issuing-grants", wish("ctou", "NAME", name))).json();
        String path = "/api/issuing-grants/" + asked.path("id").asString();
        assertThat(codes(with("issuer", name))).contains("NAME-FOREIGN");
        assertThat(security.post(path + "/confirmation", Map.of()).code()).isEqualTo("NAME-SAME-HAND");
        system.need(system.post(path + "/confirmation", Map.of()));
        assertThat(system.post(path + "/confirmation", Map.of()).code()).isEqualTo("NAME-SETTLED");
        assertThat(codes(with("issuer", name))).doesNotContain("NAME-FOREIGN");
        assertThat(security.post("/api/issuing-grants", wish("neng", "NAME", name)).code()).isEqualTo("NAME-GRANTED");
        security.need(security.send("DELETE", path, (byte[]) null, Map.of()));
        assertThat(codes(with("issuer", name))).contains("NAME-FOREIGN");
        assertThat(zone.jdbc().sql("select count(*) from audit_event where object_id = ? and action like 'issuing.grant.%'")
                .param(asked.path("id").asString()).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void aSealIsRegisteredUnderOwnAndGrantedNamesOnly() {
        Person security = zone.as("yangfan");
        for (String name : List.of("国务院国资委", "国务院国有资产监督管理委员会", "滨江能源集团", "滨江市国资委员会", "滨江城投集团")) {
            assertThat(security.post("/api/seals", Map.of("ownerName", name)).code()).as(name).isEqualTo("NAME-FOREIGN");
        }
        assertThat(security.post("/api/seals", Map.of("organ", "ctou", "ownerName", "滨江市国资委")).code()).isEqualTo("NAME-FOREIGN");
        assertThat(security.post("/api/seals", Map.of("organ", "nobody", "ownerName", "滨江市国资委")).code()).isEqualTo("NAME-ORGAN");
        JsonNode seal = security.need(security.post("/api/seals", Map.of("organ", "ctou", "ownerName", "滨江 城投集团"))).json();
        assertThat(seal.path("ownerName").asString()).isEqualTo("滨江城投集团"); // as the directory writes it
    }

    @Test
    void aSealThatWasRegisteredUnderAnotherNameBeforeIsNotSet() {
        String id = rechecked("关于旧印章的通知", null);
        work.handle("hefang", id, "number", "");
        zone.jdbc().sql("update organ set full_name = '滨江市国资监管委员会' where id = 'gzw'").update();
        try {
            assertThat(act("tangning", id, "seal").code()).isEqualTo("NAME-FOREIGN");
        } finally {
            zone.jdbc().sql("update organ set full_name = ? where id = 'gzw'").param(Work.COMMISSION).update();
        }
    }

    @Test
    void eachOtherOrganOfAJointIssueMustHaveCountersigned() {
        Map<String, Object> text = Work.text("关于联合开展检查的通知");
        text.put("issuer", Work.COMMISSION + " 滨江市财政局");
        text.put("signatory", Work.COMMISSION + "、滨江市财政局");
        Person drafter = zone.as("zhoumin");
        String id = draft(drafter, text);
        String path = "/api/documents/" + id + "/joint-issuers";
        assertThat(drafter.get(path).json().path("wanting")).hasSize(1);
        assertThat(submit(drafter, id).code()).isEqualTo("NAME-JOINT");

        String today = zone.now().toString().substring(0, 10);
        assertThat(drafter.post(path, Map.of("name", "滨江市财政局", "signer", "王某", "signedOn", today, "scanDigest", "abc")).code())
                .isEqualTo("JOINT-FACTS");
        assertThat(drafter.post(path, countersigned("滨江市审计局", today)).code()).isEqualTo("JOINT-NAME");
        drafter.need(drafter.post(path, countersigned("滨江市财政局", today)));
        assertThat(drafter.post(path, countersigned("滨江市财政局", today)).code()).isEqualTo("JOINT-TWICE");
        drafter.need(submit(drafter, id));
        assertThat(zone.jdbc().sql("select digest from audit_event where object_id = ? and action = 'dispatch.joint.register'")
                .param(id).query(String.class).single()).isEqualTo(SCAN);
    }

    @Test
    void nobodyRegistersForAnOrganThatWorksHereItself() {
        Map<String, Object> text = with("issuer", ENTERPRISE + "、滨江市国资委");
        Person drafter = zone.as("hena");
        String id = draft(drafter, text);
        String today = zone.now().toString().substring(0, 10);

        assertThat(drafter.post("/api/documents/" + id + "/joint-issuers", countersigned("滨江市国资委", today)).code())
                .isEqualTo("JOINT-KNOWN");
        assertThat(submit(drafter, id).code()).isEqualTo("NAME-JOINT");
    }

    @Test
    void noNameNotGrantedIsIssuedUnderWhateverItIsMadeOf() {
        Random random = new Random(20261201); // a set seed: the same names at every run
        List<String> parts = List.of("滨江", "市", "国资委", "国有资产监督管理委员会", "财政局", "城投集团", "办公室", " ", "、", "\u200b", "Ａ", "党组");
        for (int i = 0; i < 60; i++) {
            StringBuilder name = new StringBuilder();
            random.ints(1 + random.nextInt(4), 0, parts.size()).forEach(at -> name.append(parts.get(at)));
            String first = Stream.of(name.toString().split("[、\\s]+")).filter(part -> !part.isBlank()).findFirst().orElse("")
                    .replace("\u200b", "");
            if (List.of("滨江城投集团", "滨江城投集团办公室").contains(first) || name.toString().replaceAll("[\\s\u200b]", "")
                    .startsWith("滨江城投集团")) {
                continue; // its own
            }
            for (String element : List.of("issuer", "signatory")) {
                assertThat(codes(with(element, name.toString()))).as(name + " in " + element).contains("NAME-FOREIGN");
            }
        }
    }

    private static Map<String, Object> wish(String organ, String kind, String name) {
        return Map.of("organ", organ, "kind", kind, "name", name);
    }

    private static Map<String, Object> countersigned(String name, String today) {
        return Map.of("name", name, "signer", "王某", "signedOn", today, "scanDigest", SCAN);
    }

    /** A request of the enterprise that lacks nothing, but for one element. */
    private static Map<String, Object> with(String element, String value) {
        Map<String, Object> text = new LinkedHashMap<>(Work.text("关于转让股权的请示"));
        text.putAll(Map.of("issuer", ENTERPRISE, "signatory", ENTERPRISE, "kind", "REQUEST", "addressees", List.of("市国资委")));
        text.put(element, value);
        return text;
    }

    private void refused(Map<String, Object> text, String code, String element) {
        Person drafter = zone.as("hena");
        String about = element + " " + text.get(element);
        assertThat(drafter.need(drafter.post("/api/documents/findings", Work.draftOf(text))).json().valueStream()
                .map(finding -> finding.path("code").asString() + " " + finding.path("element").asString() + " "
                        + finding.path("severity").asString())).as(about).contains(code + " " + element + " ERROR");
        String id = draft(drafter, text);
        Reply reply = submit(drafter, id);
        assertThat(reply.code()).as(about).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(drafter.get("/api/documents/" + id).json().path("status").asString()).isEqualTo("DRAFTING");
    }

    private List<String> codes(Map<String, Object> text) {
        Person drafter = zone.as("hena");
        List<String> codes = new ArrayList<>();
        drafter.need(drafter.post("/api/documents/findings", Work.draftOf(text))).json()
                .forEach(finding -> codes.add(finding.path("code").asString()));
        return codes;
    }

    private static String draft(Person drafter, Map<String, Object> text) {
        return drafter.need(drafter.post("/api/documents", Work.draftOf(text))).json().path("id").asString();
    }

    private static Reply submit(Person drafter, String id) {
        boolean commission = drafter.get("/api/documents/" + id).json().path("organ").asString().equals("gzw");
        return drafter.postOn("/api/documents/" + id + "/dispatch", Map.of("countersigners", List.of(),
                "signer", commission ? "liuwei" : "fenggang", "recipients", List.of(commission ? "ctou" : "gzw")), "\"1\"");
    }

    private Reply submitted(Map<String, Object> text, String number) {
        text.put("number", number);
        return submit(zone.as("zhoumin"), draft(zone.as("zhoumin"), text));
    }

    private String rechecked(String title, String number) {
        Map<String, Object> text = Work.text(title);
        if (number != null) {
            text.put("number", number);
        }
        return work.rechecked(text, List.of("ctou"));
    }

    private String numbered(String title, String number) {
        String id = rechecked(title, number);
        work.handle("hefang", id, "number", "");
        return zone.as("zhoumin").get("/api/documents/" + id).json().path("number").asString();
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private Reply act(String account, String id, String step) {
        return zone.as(account).post("/api/tasks/" + work.task(account, id, step) + "/completion", Work.act("pass", ""));
    }
}
