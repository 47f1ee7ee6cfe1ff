package vn.phusa.cooperative.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.OperatingLaw;
import vn.phusa.cooperative.domain.Sector;
import vn.phusa.cooperative.persistence.CooperativeQueries;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Scope;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.shared.text.TaxCode;

/** Reads the register for screens; every query passes through the reader's scope. */
@ApplicationScoped
public class CooperativeReader {

    private final Database database;
    private final Access access;

    CooperativeReader(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    private record Listed(CooperativeSummary summary, String sortValue) {
    }

    /** One page of the register, in the asked order. */
    @Transactional
    public Page<CooperativeSummary> list(CooperativeFilter filter, String sortText, ListParameters parameters) {
        SortOption.Chosen sort = SortOption.choose(sortText, "name", CooperativeQueries.NAME,
                CooperativeQueries.CHARTER_CAPITAL, CooperativeQueries.OFFICIAL_MEMBERS,
                CooperativeQueries.REGISTERED_ON, CooperativeQueries.UPDATED_AT);
        Sql sql = narrow(CooperativeQueries.list(sort), filter)
                .page(sort, "c.id", parameters.cursor, parameters.limit);
        List<Listed> rows = database.list(sql, CooperativeReader::listed);
        Page.Total total = parameters.counted() ? count(filter) : null;
        return Page.cut(rows, parameters.limit,
                last -> Cursor.of(sort.name(), last.sortValue(), last.summary().id()).encode(), total)
                .map(Listed::summary);
    }

    private Page.Total count(CooperativeFilter filter) {
        Sql matches = narrow(CooperativeQueries.countHead(), filter).append("LIMIT ?", Page.Total.BOUND + 1);
        Sql counted = Sql.of("SELECT count(*) FROM (" + matches.text() + ") m", matches.parameters().toArray());
        return Page.Total.bounded(database.first(counted, row -> row.getLong(1)).orElse(0L));
    }

    private Sql narrow(Sql sql, CooperativeFilter filter) {
        access.scope(Permission.COOPERATIVE_READ).narrow(sql, "c.id", "c.unit_id");
        CooperativeQueries.matching(sql, filter.q);
        return sql.whereIf(filter.sector, "c.sector = ?").whereIf(filter.status, "c.status = ?")
                .whereIf(filter.kind, "c.kind = ?").whereIf(filter.unitId, "c.unit_id = ?");
    }

    /** One record; 404 when it does not exist or lies outside the reader's scope. */
    @Transactional
    public CooperativeView get(UUID id, Language language) {
        Scope scope = access.scope(Permission.COOPERATIVE_READ);
        Sql sql = scope.narrow(CooperativeQueries.record().where("c.id = ?", id), "c.id", "c.unit_id");
        return database.first(sql, row -> view(row, language))
                .orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        UUID unitId = row.getObject("unit_id", UUID.class);
        String sector = row.getString("sector");
        return new Listed(new CooperativeSummary(row.getObject("id", UUID.class), row.getString("name"),
                row.getString("short_name"), CooperativeKind.valueOf(row.getString("kind")),
                row.getString("tax_code"), row.getString("certificate_number"),
                sector == null ? null : Sector.valueOf(sector), CooperativeStatus.valueOf(row.getString("status")),
                unitId == null ? null : new CooperativeSummary.UnitRef(unitId, row.getString("unit_name")),
                money(row), row.getObject("official_members", Integer.class),
                row.getObject("registered_on", LocalDate.class), row.getBoolean("demonstration"),
                row.getLong("version")), row.getString("sort_value"));
    }

    private CooperativeView view(ResultSet row, Language language) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID unitId = row.getObject("unit_id", UUID.class);
        String sector = row.getString("sector");
        String law = row.getString("operating_law");
        String model = row.getString("model_code");
        String taxCode = row.getString("tax_code");
        return new CooperativeView(id, CooperativeKind.valueOf(row.getString("kind")), row.getString("name"),
                row.getString("short_name"), row.getString("foreign_name"), taxCode,
                row.getString("certificate_number"), row.getObject("certificate_date", LocalDate.class),
                row.getString("certificate_place"), row.getObject("registered_on", LocalDate.class),
                sector == null ? null : Sector.valueOf(sector), law == null ? null : OperatingLaw.valueOf(law),
                CooperativeStatus.valueOf(row.getString("status")), row.getString("address"),
                unit(unitId, row.getString("unit_name")),
                unit(row.getObject("former_unit_id", UUID.class), row.getString("former_unit_name")),
                money(row), row.getObject("official_members", Integer.class),
                model == null ? null : new CooperativeView.ModelRef(model, row.getString("model_vi"),
                        row.getString("model_en")),
                representative(row, id, unitId), warnings(taxCode, language),
                List.of((Integer[]) row.getArray("years").getArray()),
                access.reaches(Permission.COOPERATIVE_WRITE, id, unitId), row.getBoolean("demonstration"),
                row.getLong("version"), row.getObject("created_at", OffsetDateTime.class),
                row.getObject("updated_at", OffsetDateTime.class));
    }

    private CooperativeView.RepresentativeView representative(ResultSet row, UUID id, UUID unitId)
            throws SQLException {
        String name = row.getString("representative_name");
        boolean contact = access.reaches(Permission.COOPERATIVE_CONTACT, id, unitId);
        String phone = contact ? row.getString("representative_phone") : null;
        String email = contact ? row.getString("representative_email") : null;
        String title = row.getString("representative_title");
        return name == null && title == null && phone == null && email == null ? null
                : new CooperativeView.RepresentativeView(name, title, phone, email);
    }

    private static List<CooperativeView.Warning> warnings(String taxCode, Language language) {
        List<CooperativeView.Warning> warnings = new ArrayList<>();
        if (taxCode != null && TaxCode.check(taxCode) == TaxCode.Check.CHECKSUM_SUSPECT) {
            warnings.add(new CooperativeView.Warning("tax-code-checksum-suspect", language.choose(
                    "Chữ số kiểm tra của mã số thuế không khớp; hãy đối chiếu với giấy chứng nhận.",
                    "The check digit of the tax code does not fit; compare it with the certificate.")));
        }
        return warnings;
    }

    private static CooperativeSummary.UnitRef unit(UUID id, String name) {
        return id == null ? null : new CooperativeSummary.UnitRef(id, name);
    }

    private static String money(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("charter_capital");
        return amount == null ? null : amount.toPlainString();
    }
}
