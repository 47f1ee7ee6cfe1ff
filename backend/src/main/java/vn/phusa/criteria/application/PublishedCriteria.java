package vn.phusa.criteria.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phusa.criteria.domain.CompiledCriteria;
import vn.phusa.criteria.domain.CriteriaProblem;
import vn.phusa.criteria.domain.CriteriaSet;
import vn.phusa.criteria.domain.CriteriaSetVersion;
import vn.phusa.criteria.domain.VersionStatus;
import vn.phusa.criteria.persistence.CriteriaSetRepository;
import vn.phusa.criteria.persistence.CriteriaSetVersionRepository;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** The door for rooms that apply criteria. Call inside a transaction. */
@ApplicationScoped
public class PublishedCriteria {

    private final CriteriaSetRepository sets;
    private final CriteriaSetVersionRepository versions;
    private final FactNames facts;
    private final ObjectMapper mapper;

    PublishedCriteria(CriteriaSetRepository sets, CriteriaSetVersionRepository versions, FactNames facts,
            ObjectMapper mapper) {
        this.sets = sets;
        this.versions = versions;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** A version that is or was in force. */
    public record VersionRef(UUID versionId, UUID setId, int number, String nameVi, String nameEn, String content) {
    }

    /** The version in force, for a new round; a draft or a superseded one is refused. */
    public VersionRef inForce(UUID setId, int number) {
        CriteriaSetVersion version =
                versions.find(setId, number).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
        if (version.status() != VersionStatus.PUBLISHED) {
            throw Problem.of(CriteriaProblem.NOT_PUBLISHED);
        }
        return reference(version);
    }

    public VersionRef find(UUID versionId) {
        return reference(versions.findById(versionId));
    }

    /** An engine for a published content, of today or frozen with a decision. */
    public Evaluator evaluator(String content) {
        CompiledCriteria.Compilation compiled = CompiledCriteria.compile(
                CriteriaContents.read(mapper, content).toDomain(), facts.catalogue());
        if (compiled.criteria() == null) {
            throw new IllegalStateException("published criteria no longer compile: " + compiled.faults());
        }
        return new Evaluator(compiled.criteria());
    }

    public Evaluator evaluator(JsonNode content) {
        return evaluator(content.toString());
    }

    private VersionRef reference(CriteriaSetVersion version) {
        CriteriaSet set = sets.findById(version.criteriaSetId());
        return new VersionRef(version.id(), set.id(), version.number(), set.nameVi(), set.nameEn(),
                version.content());
    }
}
