package org.vermilion.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import org.vermilion.refusal.Refusal;

/**
 * Receives the body of each request before anything else is done with it: at most as much as its endpoint takes,
 * announced or not, and only as much at once as there is room for. What follows holds no connection to the database
 * while a client is still sending.
 */
class Bodies extends OncePerRequestFilter {

    private final Routes routes;
    private final Intake intake;
    private final Room room;
    private final ProblemWriter problems;

    Bodies(Routes routes, Intake intake, Room room, ProblemWriter problems) {
        this.routes = routes;
        this.intake = intake;
        this.room = room;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asFile = routes.takesFile(request);
        if (!asFile && !hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        long most = routes.longestBody(request);
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, new Refusal(RequestReason.BODY_LARGE, most));
            return;
        }
        Received body;
        try {
            body = intake.receive(request.getInputStream(), most, asFile);
        } catch (Intake.TooLarge e) {
            problems.write(request, response, e.refusal());
            return;
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        try {
            answer(request, response, chain, body, asFile);
        } finally {
            intake.release(body);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Received body,
            boolean asFile) throws ServletException, IOException {
        int taken;
        try {
            taken = asFile ? room.takeForFile() : room.take(body);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        try {
            body.with(request);
            chain.doFilter(new WithBody(request, body), response);
        } finally {
            room.giveBack(taken);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static final class WithBody extends HttpServletRequestWrapper {

        private final Received body;

        WithBody(HttpServletRequest request, Received body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return body.stream();
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(body.stream(), StandardCharsets.UTF_8));
        }
    }
}
