package vn.phusa.job.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.job.application.JobService;
import vn.phusa.job.application.JobView;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.write.Write;

/** Background work and how far it is. */
@Path("/jobs")
@Tag(name = "job")
public class JobResource {

    private static final Duration PACE = Duration.ofMillis(400);

    private final JobService jobs;

    JobResource(JobService jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "getJob", summary = "Một việc nền · One background job")
    public JobView getJob(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return jobs.get(id, Language.of(language));
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "streamJob", summary = "Tiến độ, gửi dần đến khi xong · Progress until the end, as events")
    public Multi<JobView> streamJob(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String header) {
        Language language = Language.of(header);
        JobView now = jobs.get(id, language);
        if (now.state().isFinal()) {
            return Multi.createFrom().item(now);
        }
        Multi<JobView> following = Multi.createFrom().ticks().every(PACE)
                .onOverflow().drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(tick -> jobs.get(id, language))
                .select().first(new UntilFinal());
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(now), following);
    }

    @POST
    @Path("/{id}/cancellation")
    @Write
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "cancelJob", summary = "Xin dừng một việc · Ask a job to stop")
    public RestResponse<JobView> cancelJob(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return RestResponse.ok(jobs.cancel(id, Language.of(language)));
    }

    /** Lets everything pass up to and including the first final state. */
    private static final class UntilFinal implements java.util.function.Predicate<JobView> {
        private boolean ended;

        @Override
        public boolean test(JobView job) {
            if (ended) {
                return false;
            }
            ended = job.state().isFinal();
            return true;
        }
    }
}
