package vn.phusa.cooperative.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.cooperative.domain.AnnualReport;
import vn.phusa.cooperative.domain.CooperativeProblem;
import vn.phusa.cooperative.domain.Figures;
import vn.phusa.cooperative.persistence.AnnualReportRepository;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.indicator.application.IndicatorType;
import vn.phusa.indicator.application.IndicatorView;
import vn.phusa.indicator.application.Indicators;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.shared.web.Versions;

/** Reads and enters yearly figures. */
@ApplicationScoped
public class AnnualReportService {

    private final AnnualReportRepository reports;
    private final CooperativeReader cooperatives;
    private final Indicators indicators;
    private final Access access;
    private final Acting acting;
    private final Recorder recorder;
    private final Database database;
    private final ObjectMapper mapper;
    private final Clock clock;

    AnnualReportService(AnnualReportRepository reports, CooperativeReader cooperatives, Indicators indicators,
            Access access, Acting acting, Recorder recorder, Database database, ObjectMapper mapper, Clock clock) {
        this.reports = reports;
        this.cooperatives = cooperatives;
        this.indicators = indicators;
        this.access = access;
        this.acting = acting;
        this.recorder = recorder;
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What was written, and whether it is new. */
    public record Entered(AnnualReportView report, boolean created) {
    }

    /** All years of a cooperative, the newest first. */
    @Transactional
    public Page<AnnualReportView> list(UUID cooperativeId) {
        cooperatives.get(cooperativeId, Language.VI);
        return Page.whole(database.list(select().where("cooperative_id = ?", cooperativeId)
                .append("ORDER BY year DESC LIMIT 200"), this::view));
    }

    @Transactional
    public AnnualReportView get(UUID cooperativeId, int year) {
        cooperatives.get(cooperativeId, Language.VI);
        return database.first(select().where("cooperative_id = ?", cooperativeId).where("year = ?", year), this::view)
                .orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    /**
     * Enters the figures of a year as a whole.
     *
     * @param ifMatch version seen; absent only for a year that has no figures yet
     */
    @Transactional
    public Entered enter(UUID cooperativeId, int year, String ifMatch, AnnualReportRequest request) {
        CooperativeView cooperative = cooperatives.get(cooperativeId, Language.VI);
        UUID unitId = cooperative.unit() == null ? null : cooperative.unit().id();
        if (!access.reaches(Permission.ANNUAL_REPORT_WRITE, cooperativeId, unitId)) {
            throw Problem.of(SharedProblem.FORBIDDEN, Permission.ANNUAL_REPORT_WRITE.name());
        }
        if (year > LocalDate.now(clock).getYear()) {
            throw Problem.of(CooperativeProblem.FUTURE_YEAR, year);
        }
        Map<String, Object> figures = checked(request.figures());
        AnnualReport existing = reports.of(cooperativeId, year).orElse(null);
        if (existing == null && ifMatch != null) {
            throw Problem.stale(null);
        }
        if (existing != null) {
            Versions.require(ifMatch, existing.version(), () -> get(cooperativeId, year));
        }
        recorder.record(existing == null ? "annual-report.enter" : "annual-report.correct", null);
        AnnualReport report = existing != null ? existing
                : AnnualReport.of(UUID.randomUUID(), cooperativeId, year, clock);
        report.enter(figures, acting.id(), acting.name(), clock);
        reports.persistAndFlush(report);
        return new Entered(get(cooperativeId, year), existing == null);
    }

    private Map<String, Object> checked(Map<String, Object> given) {
        Figures figures = new Figures(indicators.all().stream()
                .collect(Collectors.toMap(IndicatorView::code, AnnualReportService::rule)));
        given.forEach(figures::put);
        if (!figures.violations().isEmpty()) {
            boolean unknown = figures.violations().stream().anyMatch(v -> v.code().equals("unknown-indicator"));
            throw Problem.at(unknown ? CooperativeProblem.UNKNOWN_INDICATOR : CooperativeProblem.FIGURE_OUT_OF_BOUNDS,
                    figures.violations());
        }
        return figures.accepted();
    }

    private static Figures.Rule rule(IndicatorView i) {
        return new Figures.Rule(i.valueType().whole(), i.valueType() == IndicatorType.BOOLEAN, i.minimum(), i.maximum());
    }

    private static Sql select() {
        return Sql.of("SELECT id, cooperative_id, year, figures, entered_by, entered_name, version, updated_at "
                + "FROM annual_report");
    }

    private AnnualReportView view(ResultSet row) throws SQLException {
        String name = row.getString("entered_name");
        return new AnnualReportView(row.getObject("id", UUID.class), row.getObject("cooperative_id", UUID.class),
                row.getInt("year"), figures(row.getString("figures")),
                name == null ? null : new AnnualReportView.EnteredBy(row.getObject("entered_by", UUID.class), name),
                row.getLong("version"), row.getObject("updated_at", OffsetDateTime.class));
    }

    private Map<String, Object> figures(String json) {
        try {
            Map<String, Object> stored = mapper.readValue(json, new TypeReference<TreeMap<String, Object>>() { });
            stored.replaceAll((code, value) -> value instanceof Boolean ? value
                    : value instanceof BigDecimal exact ? exact.toPlainString() : String.valueOf(value));
            return stored;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
