package org.vermilion.app.http;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import org.vermilion.access.KeepsNoSession;
import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;

/**
 * Which endpoint a request is for, asked before it is reached. Filters decide by this and by what the endpoint says of
 * itself, never by how an address is spelt: {@code /%61pi/session} is {@code /api/session}.
 */
@Component
class Routes {

    private static final String FOUND = Routes.class.getName();

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings; // made after the filters
    }

    /** The endpoint; empty if there is none, or none for this method. */
    Optional<HandlerMethod> of(HttpServletRequest request) {
        Object found = request.getAttribute(FOUND);
        if (found == null) {
            found = find(request);
            request.setAttribute(FOUND, found);
        }
        return found instanceof Optional<?> method ? method.map(HandlerMethod.class::cast) : Optional.empty();
    }

    private Optional<HandlerMethod> find(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain chain = mappings.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? Optional.of(method) : Optional.empty();
        } catch (Exception none) {
            return Optional.empty(); // another method or media type: said by the dispatcher, which asks again
        }
    }

    /** Whether a request takes an Idempotency-Key. */
    boolean once(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && of(request).filter(Routes::once).isPresent();
    }

    /** Whether an endpoint takes one when it is posted to. */
    static boolean once(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.vermilion.") && !method.hasMethodAnnotation(MayHappenTwice.class);
    }

    /** Whether asking keeps the session of who asks alive. */
    boolean keepsSession(HttpServletRequest request) {
        return said(request, KeepsNoSession.class) == null;
    }

    /** The most a body may hold, in bytes. */
    int longestBody(HttpServletRequest request) {
        LongestBody longest = said(request, LongestBody.class);
        return longest == null ? LongestBody.USUAL : longest.value();
    }

    /** Whether the endpoint takes the body as a file. */
    boolean takesFile(HttpServletRequest request) {
        return of(request).filter(Routes::takesFile).isPresent();
    }

    static boolean takesFile(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Path.class);
    }

    /** The address as the server understood it: decoded, without a query. */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    private <A extends Annotation> @Nullable A said(HttpServletRequest request, Class<A> what) {
        return of(request).map(method -> method.getMethodAnnotation(what)).orElse(null);
    }
}
