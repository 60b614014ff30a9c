package org.vermilion.app.http;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.identity.SessionCookie;
import org.vermilion.identity.Sessions;
import org.vermilion.refusal.Refusal;
import org.vermilion.zone.Zone;

/** One chain for everything; what is not named here is refused. Access to things is not decided here but by the guard. */
@Configuration
class SecurityWiring {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, Zone zone, Routes routes, ProblemWriter problems) throws Exception {
        return http
                .csrf(AbstractHttpConfigurer::disable) // TokenFilter checks where a change made with the cookie comes from
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled()
                        .httpStrictTransportSecurity(Customizer.withDefaults())
                        .addHeaderWriter((request, response) -> StrictHeaders.onto(response)))
                .addFilterBefore(new TokenFilter(sessions, routes, SessionCookie.name(zone.name()), problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll() // goes on with a request that was let in
                        .requestMatchers(Pages::isFor).permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/session").permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/health", "/api/zone", "/api/trust/anchors.pem", "/api/openapi").permitAll()
                        .requestMatchers("/error").permitAll()
                        .requestMatchers("/api/**").authenticated()
                        .anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((request, response, e) ->
                                problems.write(request, response, new Refusal(RequestReason.NOT_SIGNED_IN)))
                        .accessDeniedHandler((request, response, e) ->
                                problems.write(request, response, new Refusal(RequestReason.FORBIDDEN))))
                .build();
    }

    /** Refuses parameters with a character no database takes; paths are refused by the firewall as it is. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    FilterRegistrationBean<Pages> pages() {
        FilterRegistrationBean<Pages> pages = new FilterRegistrationBean<>(new Pages(new WebFiles("web")));
        pages.setOrder(-60); // within the security chain, whose firewall and headers it needs
        return pages;
    }

    @Bean
    FilterRegistrationBean<Bodies> bodies(Routes routes, Intake intake, ProblemWriter problems) {
        FilterRegistrationBean<Bodies> bodies =
                new FilterRegistrationBean<>(new Bodies(routes, intake, Room.ofThisProcess(), problems));
        bodies.setOrder(-50); // within the security chain, whose headers its answer bears, and before anything reads a body
        return bodies;
    }

    @Bean
    FilterRegistrationBean<OneTransaction> oneTransaction(Routes routes, AnsweredRequests answered,
            PlatformTransactionManager transactions, ProblemWriter problems, AuditedRefusals refusals) {
        FilterRegistrationBean<OneTransaction> one = new FilterRegistrationBean<>(
                new OneTransaction(routes, answered, new TransactionTemplate(transactions), problems, refusals));
        one.setOrder(0); // within the security chain
        return one;
    }

    @Bean
    UserDetailsService noUsers() { // or Spring Boot makes a user of its own
        return name -> {
            throw new UsernameNotFoundException("people sign in through org.vermilion.identity");
        };
    }
}
