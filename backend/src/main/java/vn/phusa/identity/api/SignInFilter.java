package vn.phusa.identity.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Method;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.AccountService;
import vn.phusa.identity.application.Open;
import vn.phusa.identity.application.Permitted;
import vn.phusa.identity.application.SignedIn;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.actor.ActorKind;
import vn.phusa.shared.limit.RateLimiter;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Before every operation: who is it, is the limit kept, and is the permission held. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String CLIENT = "phusa.client";
    private static final String VERDICT = "phusa.verdict";
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private final AccountService accounts;
    private final Access access;
    private final Acting acting;
    private final RateLimiter limiter;

    @Context
    ResourceInfo resource;
    @Context
    HttpServerRequest http;

    SignInFilter(SecurityIdentity identity, AccountService accounts, Access access, Acting acting,
            RateLimiter limiter) {
        this.identity = identity;
        this.accounts = accounts;
        this.access = access;
        this.acting = acting;
        this.limiter = limiter;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        Open open = method.getAnnotation(Open.class);
        if (open != null && open.value() == Open.To.EVERYONE) {
            limit(request, "ip:" + http.remoteAddress().hostAddress(), false);
            return;
        }
        signIn();
        limit(request, "account:" + access.accountId(), true);
        if (open == null) {
            Permitted permitted = method.getAnnotation(Permitted.class);
            if (permitted == null) {
                throw Problem.of(SharedProblem.FORBIDDEN, "");
            }
            access.require(permitted.value());
        }
    }

    private void signIn() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null) {
            throw Problem.of(SharedProblem.UNAUTHENTICATED);
        }
        String username = token.getClaim("preferred_username");
        boolean system = username != null && username.startsWith(SERVICE_ACCOUNT);
        SignedIn account = accounts.signIn(new AccountService.Claims(token.getSubject(), username,
                name(token, username), token.getClaim("email"), system ? ActorKind.SYSTEM : ActorKind.PERSON));
        String scopes = token.getClaim("scope");
        access.enter(account, scopes == null ? Set.of() : Set.of(scopes.trim().split("\\s+")));
        acting.become(account.id(), account.name(), account.kind());
    }

    private static String name(JsonWebToken token, String username) {
        String name = token.getClaim("name");
        return name != null ? name : username != null ? username : token.getSubject();
    }

    private void limit(ContainerRequestContext request, String client, boolean signedIn) {
        RateLimiter.Verdict verdict = limiter.spend(client, signedIn);
        request.setProperty(CLIENT, client);
        request.setProperty(VERDICT, verdict);
        if (!verdict.allowed()) {
            throw Problem.of(SharedProblem.TOO_MANY_REQUESTS, verdict.resetSeconds());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(VERDICT) instanceof RateLimiter.Verdict verdict)) {
            return;
        }
        response.getHeaders().putSingle("RateLimit-Policy",
                "\"default\";q=" + verdict.limit() + ";w=" + limiter.windowSeconds());
        response.getHeaders().putSingle("RateLimit",
                "\"default\";r=" + verdict.remaining() + ";t=" + verdict.resetSeconds());
        if (response.getStatus() == 304) {
            limiter.refund((String) request.getProperty(CLIENT));
        }
    }
}
