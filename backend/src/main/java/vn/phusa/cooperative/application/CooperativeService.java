package vn.phusa.cooperative.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.phusa.cooperative.domain.Cooperative;
import vn.phusa.cooperative.domain.CooperativeProblem;
import vn.phusa.cooperative.domain.Registration;
import vn.phusa.cooperative.persistence.CooperativeRepository;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.text.TaxCode;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;

/** Enters and corrects registration records. */
@ApplicationScoped
public class CooperativeService {

    private final CooperativeRepository cooperatives;
    private final CooperativeReader reader;
    private final Access access;
    private final Recorder recorder;
    private final MergePatch mergePatch;
    private final Clock clock;

    CooperativeService(CooperativeRepository cooperatives, CooperativeReader reader, Access access, Recorder recorder,
            MergePatch mergePatch, Clock clock) {
        this.cooperatives = cooperatives;
        this.reader = reader;
        this.access = access;
        this.recorder = recorder;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Enters a new cooperative. */
    @Transactional
    public CooperativeView register(CooperativeRequest request, Language language) {
        Registration registration = checked(request);
        UUID id = UUID.randomUUID();
        requireReach(id, registration.unitId());
        recorder.record("cooperative.register", null);
        cooperatives.persistAndFlush(Cooperative.register(id, registration, clock));
        return reader.get(id, language);
    }

    /** Corrects a record by a merge patch, if the caller has seen its present version. */
    @Transactional
    public CooperativeView correct(UUID id, String ifMatch, JsonNode patch, Language language) {
        CooperativeView seen = reader.get(id, language);
        Cooperative cooperative = cooperatives.findById(id);
        requireReach(id, cooperative.unitId());
        Versions.require(ifMatch, cooperative.version(), () -> seen);
        CooperativeRequest request =
                mergePatch.apply(CooperativeRequest.from(cooperative.registration()), patch, CooperativeRequest.class);
        Registration registration = checked(request);
        if (registration.equals(cooperative.registration())) {
            return seen;
        }
        requireReach(id, registration.unitId());
        recorder.record("cooperative.correct", null);
        cooperative.correct(registration, clock);
        cooperatives.flush();
        return reader.get(id, language);
    }

    private Registration checked(CooperativeRequest request) {
        Registration registration = request.toRegistration();
        if (registration.taxCode() != null && TaxCode.check(registration.taxCode()) == TaxCode.Check.MALFORMED) {
            throw Problem.of(CooperativeProblem.TAX_CODE_IMPOSSIBLE);
        }
        LocalDate today = LocalDate.now(clock);
        if (registration.registeredOn() != null && registration.registeredOn().isAfter(today)) {
            throw Problem.of(CooperativeProblem.FUTURE_DATE);
        }
        return registration;
    }

    private void requireReach(UUID id, UUID unitId) {
        if (!access.reaches(Permission.COOPERATIVE_WRITE, id, unitId)) {
            throw Problem.of(SharedProblem.FORBIDDEN, Permission.COOPERATIVE_WRITE.name());
        }
    }
}
