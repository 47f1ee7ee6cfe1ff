package vn.phusa.criteria.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.phusa.criteria.domain.CompiledCriteria;
import vn.phusa.criteria.domain.ContentFault;
import vn.phusa.criteria.domain.CriteriaProblem;
import vn.phusa.criteria.domain.CriteriaSet;
import vn.phusa.criteria.domain.CriteriaSetVersion;
import vn.phusa.criteria.domain.VersionStatus;
import vn.phusa.criteria.persistence.CriteriaSetRepository;
import vn.phusa.criteria.persistence.CriteriaSetVersionRepository;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.json.CanonicalJson;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.web.Versions;

/** Writes, checks and publishes criteria sets. */
@ApplicationScoped
public class CriteriaService {

    private final CriteriaSetRepository sets;
    private final CriteriaSetVersionRepository versions;
    private final FactNames facts;
    private final Access access;
    private final Recorder recorder;
    private final ObjectMapper mapper;
    private final Clock clock;

    CriteriaService(CriteriaSetRepository sets, CriteriaSetVersionRepository versions, FactNames facts, Access access,
            Recorder recorder, ObjectMapper mapper, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.facts = facts;
        this.access = access;
        this.recorder = recorder;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    public List<CriteriaSetView> list() {
        return sets.listAll().stream().map(this::view).toList();
    }

    @Transactional
    public CriteriaSetView get(UUID setId) {
        return view(set(setId));
    }

    @Transactional
    public CriteriaSetView.VersionView version(UUID setId, int number, Language language) {
        return view(load(setId, number), language);
    }

    /** A new draft that starts with the content of the newest version. */
    @Transactional
    public CriteriaSetView.VersionView draft(UUID setId, Language language) {
        set(setId);
        CriteriaSetVersion newest = versions.ofSet(setId).get(0);
        if (newest.status() == VersionStatus.DRAFT) {
            throw Problem.of(CriteriaProblem.DRAFT_EXISTS);
        }
        recorder.record("criteria-set.draft", null);
        CriteriaSetVersion draft =
                CriteriaSetVersion.draft(UUID.randomUUID(), setId, newest.number() + 1, newest.content());
        versions.persistAndFlush(draft);
        return view(draft, language);
    }

    /** Replaces the content of a draft; faults are allowed until it is published. */
    @Transactional
    public CriteriaSetView.VersionView rewrite(UUID setId, int number, String ifMatch, CriteriaContentBody content,
            Language language) {
        CriteriaSetVersion draft = load(setId, number);
        Versions.require(ifMatch, draft.version(), () -> view(draft, language));
        recorder.record("criteria-set.rewrite", null);
        draft.rewrite(CanonicalJson.write(mapper.valueToTree(content)));
        versions.flush();
        return view(draft, language);
    }

    /** All faults that keep a version from being published. */
    @Transactional
    public CriteriaSetView.CheckView check(UUID setId, int number, Language language) {
        return new CriteriaSetView.CheckView(compile(load(setId, number)).faults().stream()
                .map(f -> new CriteriaSetView.FaultView(f.path(), f.code(), language.choose(f.vi(), f.en()))).toList());
    }

    /** Publishes a faultless draft; the version in force before becomes superseded. */
    @Transactional
    public CriteriaSetView.VersionView publish(UUID setId, int number, String ifMatch, String comment,
            Language language) {
        CriteriaSetVersion draft = load(setId, number);
        Versions.require(ifMatch, draft.version(), () -> view(draft, language));
        List<ContentFault> faults = compile(draft).faults();
        if (!faults.isEmpty()) {
            throw Problem.at(CriteriaProblem.FAULTY, faults.stream()
                    .map(f -> new FieldViolation("/content" + f.path(), f.code(), f.vi(), f.en())).toList(),
                    faults.size());
        }
        recorder.record("criteria-set.publish", comment);
        versions.published(setId).ifPresent(CriteriaSetVersion::supersede);
        versions.flush();
        draft.publish(CanonicalJson.hash(tree(draft.content())), clock);
        versions.flush();
        return view(draft, language);
    }

    private CompiledCriteria.Compilation compile(CriteriaSetVersion version) {
        return CompiledCriteria.compile(body(version.content()).toDomain(), facts.catalogue());
    }

    private CriteriaSet set(UUID setId) {
        return sets.findByIdOptional(setId).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private CriteriaSetVersion load(UUID setId, int number) {
        return versions.find(setId, number).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private CriteriaSetView view(CriteriaSet set) {
        return new CriteriaSetView(set.id(), set.code(), set.nameVi(), set.nameEn(), set.law(),
                versions.ofSet(set.id()).stream().map(v -> new CriteriaSetView.VersionRef(v.number(), v.status(),
                        v.publishedAt())).toList());
    }

    private CriteriaSetView.VersionView view(CriteriaSetVersion v, Language language) {
        return new CriteriaSetView.VersionView(v.id(), v.criteriaSetId(), v.number(), v.status(), tree(v.content()),
                v.contentHash(), v.publishedAt(), List.of(publishAction(v, language)), v.version());
    }

    private CriteriaSetView.AllowedAction publishAction(CriteriaSetVersion v, Language language) {
        String reason = null;
        if (v.status() != VersionStatus.DRAFT) {
            reason = language.choose("Phiên bản này đã ban hành.", "This version is published.");
        } else if (!access.has(Permission.CRITERIA_WRITE)) {
            reason = language.choose("Tài khoản này không có quyền ban hành.", "This account may not publish.");
        } else if (!compile(v).faults().isEmpty()) {
            reason = language.choose("Còn lỗi cần sửa.", "Faults remain.");
        }
        return new CriteriaSetView.AllowedAction("PUBLISH", reason == null, false, reason);
    }

    private CriteriaContentBody body(String content) {
        return CriteriaContents.read(mapper, content);
    }

    private JsonNode tree(String content) {
        try {
            return mapper.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
