package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;

/** The screens' page and files as a browser gets them, signed in or not. */
class PagesTest {

    private static final Map<String, String> BROWSER = Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    private static final String SCRIPT = "/assets/index-0a1b2c3d.js";

    private final Person nobody = RunningZone.H2.zone().nobody();

    @Test
    void answersEveryAddressOfAScreenWithThePage() {
        for (String path : List.of("/", "/documents", "/documents/4f0f0b52-0000-4000-8000-000000000000/text", "/a.b")) {
            Reply reply = browse("GET", path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.text()).contains("<div id=\"root\">").doesNotContain("__CSP_NONCE__");
        }
        assertThat(nobody.get("/").status()).as("the front door, to whoever does not say what they take").isEqualTo(200);
    }

    @Test
    void givesEachPageANonceOfItsOwn() {
        Reply one = browse("GET", "/");
        Reply other = browse("GET", "/");
        assertThat(nonce(one)).hasSize(22).isNotEqualTo(nonce(other));
        assertThat(one.text()).contains("<style nonce=\"" + nonce(one) + "\">");
        assertThat(one.header("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; "
                + "worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; style-src-elem 'self' "
                + "'nonce-" + nonce(one) + "'; style-src-attr 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'; object-src 'none'; manifest-src 'self'");
        assertThat(one.headers().get("content-security-policy")).hasSize(1);
        assertThat(one.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void givesFilesWithTheirTypeToBeKeptForAYear() {
        Reply script = nobody.get(SCRIPT);
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(script.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(script.header("Content-Security-Policy")).contains("script-src 'self'").doesNotContain("unsafe");
        assertThat(nobody.get("/assets/index-0a1b2c3d.css").header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
        assertThat(nobody.get("/favicon.svg").header("Content-Type")).isEqualTo("image/svg+xml;charset=UTF-8");
    }

    @Test
    void compressesWhatIsWorthIt() throws Exception {
        Reply packed = nobody.send("GET", SCRIPT, (byte[]) null, Map.of("Accept-Encoding", "gzip"));
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(nobody.get(SCRIPT).body());
    }

    @Test
    void tellsTheHeadAloneWhereOnlyThatIsAskedFor() {
        Reply page = browse("HEAD", "/documents");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).isEmpty();
        Reply script = nobody.send("HEAD", SCRIPT, (byte[]) null, Map.of());
        assertThat(script.body()).isEmpty();
        assertThat(script.header("Content-Length")).isEqualTo(Integer.toString(nobody.get(SCRIPT).body().length));
    }

    @Test
    void findsNothingButTheFilesOfTheFrontEnd() {
        for (String path : List.of("/assets/none-0a1b2c3d.js", "/assets/", "/assets/a/", "/assets/unknown-0a1b2c3d.class",
                "/assets/.hidden.js", "/favicon.ico")) {
            Reply reply = browse("GET", path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.code()).isEqualTo("ABSENT");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
        for (String path : List.of("/assets/../index.html", "/assets/..;/x.js", "/assets/%2e%2e/index.html",
                "/assets/a%2fb.js", "/assets/a%5cb.js", "/assets//a.js", "/..%2f..%2fetc/passwd")) {
            Reply reply = browse("GET", path);
            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.code()).isEqualTo("REQUEST-MALFORMED");
        }
    }

    @Test
    void leavesTheInterfaceAndEveryChangeToWhoIsSignedIn() {
        assertThat(browse("GET", "/api/documents").code()).isEqualTo("SIGN-IN-REQUIRED");
        assertThat(browse("GET", "/api").code()).isEqualTo("SIGN-IN-REQUIRED");
        assertThat(browse("POST", "/documents").code()).isEqualTo("SIGN-IN-REQUIRED");
        assertThat(nobody.get("/documents").code()).as("no page was asked for").isEqualTo("SIGN-IN-REQUIRED");
    }

    @Test
    void saysInBothLanguagesThatTheScreensAreNotBuiltIn() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServletPath("/"); // as a server decodes it
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Pages(new WebFiles("no-such-folder")).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("未包含前端界面", "built without the module ui/web");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    private Reply browse(String method, String path) {
        return nobody.send(method, path, (byte[]) null, BROWSER);
    }

    private static String nonce(Reply page) {
        Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(page.header("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
