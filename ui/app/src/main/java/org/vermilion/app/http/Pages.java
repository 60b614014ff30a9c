package org.vermilion.app.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives browsers the screens: one page for every address that is not the interface's, and the files it is made of. They
 * are the same for everybody and hold nothing of anybody, so nobody need be signed in. Each page bears a nonce of its
 * own, without which no style element is taken; scripts come from our own files alone.
 */
final class Pages extends OncePerRequestFilter {

    private static final String NONCE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 16;
    private static final String NOT_BUILT = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>朱批 Vermilion</title></head><body>\
            <p>本程序未包含前端界面：构建时缺少 ui/web 模块。接口 /api 可正常使用。</p>\
            <p lang="en">The screens are not part of this program: it was built without the module ui/web. \
            The interface under /api works.</p></body></html>
            """;

    private final WebFiles files;
    private final SecureRandom random = new SecureRandom();

    Pages(WebFiles files) {
        this.files = files;
    }

    /** Whether a request is one for a page or a file of the front end, which anybody may have. */
    static boolean isFor(HttpServletRequest request) {
        String path = Routes.path(request);
        return looks(request) && (WebFiles.isAsset(path) || WebFiles.isAtTheTop(path) || isPage(request, path));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Routes.path(request);
        if (!WebFiles.isAsset(path) && !WebFiles.isAtTheTop(path)) {
            page(response);
            return;
        }
        Optional<WebFiles.WebFile> file = files.file(path);
        if (file.isEmpty()) {
            chain.doFilter(request, response); // told of like anything that is not there
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, WebFiles.isAsset(path) ? "public, max-age=31536000, immutable"
                : "public, max-age=3600");
        write(response, file.get().type(), file.get().bytes());
    }

    private void page(HttpServletResponse response) throws IOException {
        Optional<String> index = files.index();
        String nonce = nonce();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", policy(nonce));
        response.setStatus(index.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        write(response, "text/html;charset=UTF-8",
                index.map(page -> page.replace(NONCE, nonce)).orElse(NOT_BUILT).getBytes(StandardCharsets.UTF_8));
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
                + "font-src 'self'; style-src-elem 'self' 'nonce-" + nonce + "'; style-src-attr 'none'; base-uri 'none'; "
                + "form-action 'self'; frame-ancestors 'none'; object-src 'none'; manifest-src 'self'";
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes); // the server leaves it out where only the head was asked for
    }

    private static boolean looks(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** The front door is a page to everybody; any other address to whoever says that they take pages, as browsers do. */
    private static boolean isPage(HttpServletRequest request, String path) {
        boolean ofTheInterface = path.equals("/api") || path.startsWith("/api/") || path.equals("/error");
        return !ofTheInterface && (path.equals("/") || takesPages(request.getHeader(HttpHeaders.ACCEPT)));
    }

    private static boolean takesPages(@Nullable String accept) {
        return accept != null && accept.toLowerCase(java.util.Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }
}
