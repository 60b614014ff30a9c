package org.vermilion.app.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.vermilion.matter.attachment.Attachments;
import org.vermilion.refusal.Refusal;

/** Stops reading a request body at the limit, announced or not. */
class BodyLimit extends OncePerRequestFilter {

    /** The most a body may hold, in bytes. */
    static final long LIMIT = 8L * 1024 * 1024;

    /** Where a body is a file, and may hold as much as an attachment. */
    private static final String UPLOAD = "/api/attachments";

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, new Refusal(RequestReason.BODY_LARGE, limit));
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    /** Nobody who is not signed in makes the server take more than usual. */
    private static long limit(HttpServletRequest request) {
        boolean upload = "POST".equals(request.getMethod()) && request.getRequestURI().equals(UPLOAD)
                && SecurityContextHolder.getContext().getAuthentication() != null;
        return upload ? Attachments.LARGEST : LIMIT;
    }

    /** A body that went over the limit while it was read. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private final long limit;

        TooLarge(long limit) {
            super("the body is over the limit");
            this.limit = limit;
        }

        Refusal refusal() {
            return new Refusal(RequestReason.BODY_LARGE, limit);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream in = super.getInputStream();
            return new ServletInputStream() {
                private long left = limit;

                @Override
                public int read() throws IOException {
                    int b = in.read();
                    count(b < 0 ? 0 : 1);
                    return b;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int n = in.read(bytes, offset, length);
                    count(Math.max(n, 0));
                    return n;
                }

                private void count(int n) throws IOException {
                    left -= n;
                    if (left < 0) {
                        throw new TooLarge(limit);
                    }
                }

                @Override
                public boolean isFinished() {
                    return in.isFinished();
                }

                @Override
                public boolean isReady() {
                    return in.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    in.setReadListener(listener);
                }
            };
        }
    }
}
