package vn.phusa.cooperative.application.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.cooperative.domain.Figures;
import vn.phusa.cooperative.persistence.imports.RegisterMatching;
import vn.phusa.cooperative.persistence.imports.RegisterWriting;
import vn.phusa.identity.application.Scope;
import vn.phusa.indicator.application.IndicatorType;
import vn.phusa.indicator.application.IndicatorView;
import vn.phusa.indicator.application.Indicators;
import vn.phusa.intake.application.ImportIssue;
import vn.phusa.intake.application.ImportProblem;
import vn.phusa.intake.application.ImportRun;
import vn.phusa.intake.application.ImportTarget;
import vn.phusa.intake.application.TargetDefinition;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.Problem;
import vn.phusa.territory.application.TerritoryLookup;

/**
 * Fills the register and its yearly figures from a list of cooperatives: by tax code, or by certificate number where
 * the register has no tax code. An empty cell never erases what the register holds.
 */
@ApplicationScoped
public class CooperativeImport implements ImportTarget {

    private final Indicators indicators;
    private final TerritoryLookup territory;
    private final RegisterMatching matching;
    private final RegisterWriting writing;
    private final Recorder recorder;
    private final ObjectMapper mapper;
    private final Clock clock;

    CooperativeImport(Indicators indicators, TerritoryLookup territory, RegisterMatching matching,
            RegisterWriting writing, Recorder recorder, ObjectMapper mapper, Clock clock) {
        this.indicators = indicators;
        this.territory = territory;
        this.matching = matching;
        this.writing = writing;
        this.recorder = recorder;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cooperatives";
    }

    @Override
    public TargetDefinition definition() {
        return CooperativeColumns.definition(indicators.all());
    }

    @Override
    public Examiner examiner() {
        return new CooperativeRowReader(new WardReader(territory),
                indicators.all().stream().collect(Collectors.toMap(IndicatorView::code, CooperativeImport::rule)),
                LocalDate.now(clock));
    }

    @Override
    public void match(ImportRun run) {
        UUID job = run.jobId();
        matching.refuseRepeatedTaxCodes(job,
                json(run.error(CooperativeColumns.TAX_CODE, RowIssue.REPEATED_TAX_CODE)));
        matching.refuseRepeatedCertificates(job,
                json(run.error(CooperativeColumns.CERTIFICATE, RowIssue.REPEATED_CERTIFICATE)));
        matching.findRecords(job);
        matching.refuseRepeatedRecords(job, json(run.error(CooperativeColumns.CERTIFICATE, RowIssue.REPEATED_RECORD)));
        matching.refuseCertificatesOfOthers(job,
                json(run.error(CooperativeColumns.CERTIFICATE, RowIssue.CERTIFICATE_OF_OTHER)));
        matching.warnOfSharedCertificates(job,
                json(run.warning(CooperativeColumns.CERTIFICATE, RowIssue.CERTIFICATE_SHARED)));
        Scope scope = run.scope();
        if (!scope.city()) {
            matching.refuseOutOfReach(job, scope.units().toArray(UUID[]::new), scope.cooperatives().toArray(UUID[]::new),
                    json(run.error(CooperativeColumns.WARD, RowIssue.OUT_OF_REACH)));
        }
        matching.refuseNameless(job, json(run.error(CooperativeColumns.NAME, RowIssue.NAME_MISSING)));
        matching.decide(job);
    }

    @Override
    public void apply(ImportRun run) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        recorder.record("cooperative.import", run.fileName());
        writing.create(run.jobId(), now);
        if (!writing.correct(run.jobId(), now)) {
            throw Problem.of(ImportProblem.REGISTER_CHANGED);
        }
        writing.enterFigures(run.jobId(), run.accountId(), run.accountName(), now);
    }

    private static Figures.Rule rule(IndicatorView indicator) {
        return new Figures.Rule(indicator.valueType().whole(), indicator.valueType() == IndicatorType.BOOLEAN,
                indicator.minimum(), indicator.maximum());
    }

    private String json(ImportIssue issue) {
        try {
            return mapper.writeValueAsString(issue);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
