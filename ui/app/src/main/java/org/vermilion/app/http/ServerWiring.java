package org.vermilion.app.http;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Has the server say in problem details, too, that it cannot read a request at all. */
@Component
class ServerWiring implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Environment environment;

    ServerWiring(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        requireProxies();
        server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Report()));
    }

    /** Whoever may say where a request comes from is named: by default half of every private network may. */
    private void requireProxies() {
        String strategy = environment.getProperty("server.forward-headers-strategy", "none");
        String proxies = environment.getProperty("server.tomcat.remoteip.internal-proxies", "");
        if (!"none".equalsIgnoreCase(strategy) && (!"native".equalsIgnoreCase(strategy) || proxies.isBlank())) {
            throw new IllegalStateException("采信转发头时须用 SERVER_FORWARD_HEADERS_STRATEGY=native 并以 "
                    + "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES 列出代理地址。 / Forwarded headers are believed only with "
                    + "SERVER_FORWARD_HEADERS_STRATEGY=native and the proxies' addresses in SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES.");
        }
    }

    private static final class Report extends ErrorReportValve {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable unused) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Problem problem = LastAnswer.problem(response.getStatus(), request.getLocale());
            StrictHeaders.onto(response);
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                response.getOutputStream().write(JSON.writeValueAsBytes(problem));
                response.finishResponse();
            } catch (IOException clientGone) {
                container.getLogger().debug("a client left before it was answered");
            }
        }
    }
}
