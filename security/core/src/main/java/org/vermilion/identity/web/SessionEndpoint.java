package org.vermilion.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.WebUtils;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.Names;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.identity.Person;
import org.vermilion.identity.SessionCookie;
import org.vermilion.identity.Sessions;
import org.vermilion.identity.SignIn;
import org.vermilion.identity.SignedIn;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;

/** The session of the one who asks. */
@RestController
@RequestMapping("/api/session")
class SessionEndpoint {

    private final SignIn signIn;
    private final Sessions sessions;
    private final People people;
    private final String cookie;

    SessionEndpoint(SignIn signIn, Sessions sessions, People people, AccessGuard guard) {
        this.cookie = SessionCookie.name(guard.zone().name());
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
    }

    record Credentials(String account, String password) {

        @Override
        public String toString() {
            return "Credentials[]"; // neither belongs into a log
        }
    }

    /**
     * @param organFullName the organ's name on documents, which its seal bears
     * @param unitNames the names of the units of the posts, by their identifiers
     */
    record Me(String account, String name, String organ, String organName, String organFullName, List<String> posts,
            Map<String, String> unitNames, Level clearance) {

        @Override
        public String toString() {
            return "Me[" + account + "]";
        }
    }

    record Opened(String token, Me me) {

        @Override
        public String toString() {
            return "Opened[]";
        }
    }

    @NoAccessCheck(reason = "nobody is signed in before")
    @MayHappenTwice(reason = "opens one more session")
    @LongestBody(4 << 10)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Opened> open(@RequestBody Credentials credentials, NativeWebRequest request) {
        String account = credentials.account() == null ? "" : credentials.account();
        char[] password = credentials.password() == null ? new char[0] : credentials.password().toCharArray();
        SignedIn signedIn = signIn.signIn(account, password, client(request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, cookie(signedIn.token()).secure(secure(request)).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Opened(signedIn.token(), me(signedIn.subject())));
    }

    @GetMapping
    @NoAccessCheck(reason = "everybody may know who they are")
    Me me(Subject subject) {
        Organ organ = people.organ(subject.organ()).orElseThrow();
        Names names = new Names(people);
        Map<String, String> units = new TreeMap<>();
        subject.posts().forEach(post -> units.put(post.unit().value(), names.unit(post.unit())));
        return new Me(subject.person().value(), people.person(subject.person()).map(Person::name).orElse(""),
                organ.id().value(), organ.name(), organ.fullName(),
                subject.posts().stream().map(p -> p.role() + "@" + p.unit()).sorted().toList(), units,
                subject.clearance().level());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @NoAccessCheck(reason = "everybody may end their own session")
    ResponseEntity<Void> close(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
            NativeWebRequest request) {
        if (bearer != null && bearer.startsWith("Bearer ")) {
            sessions.signOut(bearer.substring(7));
        }
        if (request.getNativeRequest() instanceof HttpServletRequest r) {
            Optional.ofNullable(WebUtils.getCookie(r, cookie)).map(Cookie::getValue).ifPresent(sessions::signOut);
        }
        return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString()).build();
    }

    /** It ends with the browser. */
    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(cookie, value).httpOnly(true).sameSite("Strict").path("/");
    }

    // The methods name no servlet: what uses this module without a web server has none on its class path.
    private static String client(NativeWebRequest request) {
        return request.getNativeRequest() instanceof HttpServletRequest r ? r.getRemoteAddr() : "unknown";
    }

    private static boolean secure(NativeWebRequest request) {
        return request.getNativeRequest() instanceof HttpServletRequest r && r.isSecure();
    }
}
