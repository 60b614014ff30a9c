package org.vermilion.app.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

import org.vermilion.document.DocumentId;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.zone.ZoneName;

import tools.jackson.databind.JsonNode;

/** Describes the interface at {@code /api/openapi}: what every endpoint has in common, and names that stay as they are. */
@Configuration
class ApiDescription {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Set<String> PUBLIC =
            Set.of("sessionOpen", "zoneHealth", "zoneZone", "zoneAnchors");

    private static final Set<String> PERHAPS_NONE = Set.of("editingCopy", "draftOwn");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Subject.class, Path.class); // who asks is no parameter, and the body is none
        for (Class<?> identifier : List.of(PersonId.class, OrganId.class, UnitId.class, DocumentId.class, Principal.class, ZoneName.class)) {
            SpringDocUtils.getConfig().replaceWithSchema(identifier, new StringSchema()); // see IdentifiersInJson
        }
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    /** A type within an endpoint is named with it: each feature may have its own Registration. */
    @Bean
    ModelResolver namedModels(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                Class<?> within = type.getEnclosingClass();
                String name = super.nameForClass(type, options);
                return within == null ? name : feature(within) + name;
            }

            @Override
            protected String nameForClass(JavaType type, Set<Options> options) {
                return nameForClass(type.getRawClass(), options);
            }
        });
    }

    /** Operations are named after their feature and method, whatever others there are. */
    @Bean
    OperationCustomizer namedOperations() {
        return (operation, method) -> {
            String feature = feature(method.getBeanType());
            String name = method.getMethod().getName();
            operation.setOperationId(feature.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + feature.substring(1)
                    + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1));
            operation.setTags(List.of(feature));
            boolean posted = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PostMapping.class);
            if (posted && !PUBLIC.contains(operation.getOperationId()) && Routes.once(method)) {
                operation.addParametersItem(new Parameter().$ref("#/components/parameters/IdempotencyKey"));
            }
            if (List.of(method.getMethod().getParameterTypes()).contains(HttpServletResponse.class)) { // it writes by itself
                operation.getResponses().get("200").setContent(new Content().addMediaType(produces(method),
                        new MediaType().schema(new StringSchema())));
            }
            if (Routes.takesFile(method)) {
                operation.setRequestBody(new RequestBody().required(true).description("The file itself.")
                        .content(new Content().addMediaType("application/octet-stream",
                                new MediaType().schema(new StringSchema().format("binary")))));
            }
            return operation;
        };
    }

    private static String produces(HandlerMethod method) {
        return java.util.Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(),
                RequestMapping.class)).produces()[0];
    }

    private static String feature(Class<?> type) {
        return type.getSimpleName().replaceAll("Endpoint$", "");
    }

    @Bean
    OpenApiCustomizer whatAllHaveInCommon() {
        return api -> {
            api.setInfo(new Info().title("Vermilion (朱批)").version("1")
                    .description("Every refusal is problem+json (RFC 9457) with a stable reason code and a sentence in Chinese and in "
                            + "English. Absent and not to be known look the same (404). A POST happens once for each Idempotency-Key; "
                            + "a change names the state it is based on by If-Match.")
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            components(api);
            api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
                    describe(path, method, operation)));
        };
    }

    private static void components(OpenAPI api) {
        Components components = api.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("The token of a session, from POST /api/session."));
        components.addSecuritySchemes("cookie", new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE).name("vermilion-session-{zone}")
                .description("The same as a cookie, named for the zone; a change with it must come from our own origin."));
        components.addParameters("IdempotencyKey", new Parameter().in("header").name("Idempotency-Key").required(true)
                .description("New for each request and the same when it is repeated: the same answer, done once.")
                .schema(new StringSchema().pattern("[A-Za-z0-9-]{8,64}")));
        components.addHeaders("ETag", new Header().description("The revision; what If-Match names.").schema(new StringSchema()));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = PUBLIC.contains(operation.getOperationId());
        if (!open) {
            operation.addSecurityItem(new SecurityRequirement().addList("token"));
            operation.addSecurityItem(new SecurityRequirement().addList("cookie"));
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        operation.getResponses().forEach((status, response) -> {
            if (conditional || (path.matches("/api/(documents|cases)/\\{\\w+}(/text)?") && method == PathItem.HttpMethod.GET)) {
                response.addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
            }
        });
        if (PERHAPS_NONE.contains(operation.getOperationId())) {
            operation.getResponses().addApiResponse("204", new ApiResponse().description("There is none yet."));
        }
        if (conditional) {
            operation.getResponses().addApiResponse("412", problem("Changed meanwhile: DOC-STALE."));
            operation.getResponses().addApiResponse("428", problem("If-Match is missing: IF-MATCH-MISSING."));
        }
        if (!open) {
            operation.getResponses().addApiResponse("401", problem("Not signed in: SIGN-IN-REQUIRED."));
        }
        operation.getResponses().setDefault(problem("Refused; the code says why."));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse().description(description).content(new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }
}
