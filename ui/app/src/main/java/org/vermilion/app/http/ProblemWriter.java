package org.vermilion.app.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.vermilion.refusal.Refusal;

import tools.jackson.databind.json.JsonMapper;

/** Says a refusal from a filter, where no controller advice reaches. */
@Component
class ProblemWriter {

    private final JsonMapper json;
    private final AuditedRefusals refusals;

    ProblemWriter(JsonMapper json, AuditedRefusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        refusals.told(request, refusal);
        Problem problem = Problem.of(refusal, request.getLocale());
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
