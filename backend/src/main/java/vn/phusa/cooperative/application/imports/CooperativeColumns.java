package vn.phusa.cooperative.application.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.phusa.indicator.application.IndicatorView;
import vn.phusa.intake.application.TargetDefinition;
import vn.phusa.intake.application.TargetDefinition.Choice;
import vn.phusa.intake.application.TargetDefinition.Field;
import vn.phusa.intake.application.TargetDefinition.Kind;

/** The columns of a list of cooperatives, by the headers that offices give them; limits are those of the register. */
final class CooperativeColumns {

    static final String NAME = "name";
    static final String TAX_CODE = "taxCode";
    static final String CERTIFICATE = "certificateNumber";
    /** Ward, commune or township, of today or of before July 2025; becomes the unit's id. */
    static final String WARD = "ward";
    /** District of before July 2025: only tells wards of one name apart. */
    static final String DISTRICT = "district";

    private static final List<Choice> KINDS = List.of(
            Choice.of("COOPERATIVE", "Hợp tác xã", "HTX", "Cooperative"),
            Choice.of("UNION", "Liên hiệp hợp tác xã", "Liên hiệp HTX", "LHHTX", "Cooperative union"),
            Choice.of("GROUP", "Tổ hợp tác", "THT", "Cooperative group"),
            Choice.of("CREDIT_FUND", "Quỹ tín dụng nhân dân", "QTDND", "Quỹ TDND", "People's credit fund"));
    private static final List<Choice> SECTORS = List.of(
            Choice.of("AGRICULTURE", "Nông nghiệp", "Agriculture"),
            Choice.of("INDUSTRY_HANDICRAFT", "Công nghiệp – tiểu thủ công nghiệp", "Công nghiệp - TTCN", "CN-TTCN",
                    "Công nghiệp, tiểu thủ công nghiệp", "Tiểu thủ công nghiệp", "Công nghiệp", "Industry and handicraft"),
            Choice.of("TRANSPORT", "Giao thông vận tải", "Vận tải", "GTVT", "Transport"),
            Choice.of("TRADE_SERVICES", "Thương mại – dịch vụ", "Thương mại, dịch vụ", "TM-DV", "TMDV", "Thương mại",
                    "Dịch vụ", "Trade and services"),
            Choice.of("CONSTRUCTION", "Xây dựng", "Construction"),
            Choice.of("CREDIT", "Quỹ tín dụng nhân dân", "Tín dụng", "QTDND", "Credit"));
    private static final List<Choice> LAWS = List.of(
            Choice.of("LAW_2012", "Luật Hợp tác xã 2012", "Luật HTX 2012", "Luật 2012", "2012", "23/2012/QH13"),
            Choice.of("LAW_2023", "Luật Hợp tác xã 2023", "Luật HTX 2023", "Luật 2023", "2023", "17/2023/QH15"));
    private static final List<Choice> STATUSES = List.of(
            Choice.of("ACTIVE", "Đang hoạt động", "Hoạt động", "Active"),
            Choice.of("SUSPENDED", "Tạm ngừng kinh doanh", "Tạm ngừng hoạt động", "Tạm ngừng", "Suspended"),
            Choice.of("DISSOLVING", "Đang làm thủ tục giải thể", "Đang giải thể", "Chờ giải thể", "Dissolving"),
            Choice.of("DISSOLVED", "Đã giải thể", "Giải thể", "Phá sản", "Dissolved"),
            Choice.of("REVOKED", "Bị thu hồi giấy chứng nhận", "Thu hồi giấy chứng nhận", "Đã thu hồi GCN", "Revoked"));

    private CooperativeColumns() {
    }

    static TargetDefinition definition(List<IndicatorView> indicators) {
        List<Field> fields = new ArrayList<>();
        fields.addAll(registration());
        fields.addAll(placeAndPerson());
        indicators.forEach(indicator -> fields.add(yearly(indicator)));
        return new TargetDefinition(List.copyOf(fields), NAME, List.of(TAX_CODE, CERTIFICATE));
    }

    private static List<Field> registration() {
        return List.of(
                Field.text(NAME, 300, "Tên hợp tác xã", "Tên HTX", "Hợp tác xã", "Tên đơn vị", "Tên tổ chức", "Tên",
                        "Cooperative name", "Name"),
                Field.text("shortName", 100, "Tên viết tắt", "Tên tắt", "Short name"),
                Field.text("foreignName", 300, "Tên nước ngoài", "Tên tiếng nước ngoài", "Tên tiếng Anh", "Foreign name"),
                Field.choice("kind", KINDS, "Loại hình", "Loại hình tổ chức", "Loại tổ chức", "Kind"),
                Field.of(TAX_CODE, Kind.TAX_CODE, "Mã số thuế", "MST", "Mã số HTX", "Mã số hợp tác xã",
                        "Mã số thuế (mã số HTX)", "Tax code"),
                Field.of(CERTIFICATE, Kind.CODE, "Số giấy chứng nhận đăng ký", "Số giấy chứng nhận", "Số GCN",
                        "Số GCN đăng ký", "Số GCNĐK", "Số ĐKKD", "Số GCN ĐKKD", "Giấy chứng nhận đăng ký số",
                        "Số giấy chứng nhận đăng ký hợp tác xã", "Số giấy chứng nhận đăng ký HTX",
                        "Certificate number").withMaxLength(50),
                Field.of("certificateDate", Kind.DATE, "Ngày cấp", "Ngày cấp giấy chứng nhận",
                        "Ngày cấp giấy chứng nhận đăng ký", "Ngày cấp GCN", "Certificate date"),
                Field.text("certificatePlace", 200, "Nơi cấp", "Cơ quan cấp", "Nơi cấp giấy chứng nhận",
                        "Nơi cấp giấy chứng nhận đăng ký", "Certificate place"),
                Field.of("registeredOn", Kind.DATE, "Ngày đăng ký", "Ngày đăng ký lần đầu", "Registered on",
                        "Registration date"),
                Field.choice("sector", SECTORS, "Lĩnh vực", "Lĩnh vực hoạt động", "Ngành", "Ngành nghề", "Sector"),
                Field.choice("operatingLaw", LAWS, "Luật áp dụng", "Hoạt động theo Luật", "Operating law"),
                Field.choice("status", STATUSES, "Tình trạng", "Tình trạng hoạt động", "Trạng thái", "Status"),
                Field.of("charterCapital", Kind.MONEY, "Vốn điều lệ", "Charter capital"),
                Field.of("officialMembers", Kind.INTEGER, "Số thành viên chính thức", "Thành viên chính thức", "Số thành viên",
                        "Official members"));
    }

    private static List<Field> placeAndPerson() {
        return List.of(
                Field.text("address", 500, "Địa chỉ trụ sở", "Địa chỉ trụ sở chính", "Địa chỉ", "Trụ sở",
                        "Trụ sở chính", "Address"),
                Field.text(WARD, 120, "Xã/phường", "Phường/xã", "Xã, phường", "Xã, phường, thị trấn",
                        "Phường, xã, thị trấn", "Xã", "Phường", "Đơn vị hành chính", "Ward", "Commune", "Ward/commune"),
                Field.text(DISTRICT, 120, "Quận/huyện", "Huyện/quận", "Quận, huyện", "Quận, huyện, thị xã", "Huyện",
                        "Quận", "District"),
                Field.text("representativeName", 200, "Người đại diện", "Người đại diện theo pháp luật",
                        "Họ tên người đại diện", "Họ và tên người đại diện", "Người đại diện họ tên",
                        "Người đại diện họ và tên", "Representative"),
                Field.text("representativeTitle", 100, "Chức vụ", "Chức danh", "Chức vụ người đại diện",
                        "Representative title"),
                Field.text("representativePhone", 26, "Điện thoại", "Số điện thoại", "SĐT", "Số ĐT",
                        "Phone").asPersonal(),
                Field.text("representativeEmail", 320, "Email", "E-mail", "Thư điện tử", "Hộp thư").asPersonal());
    }

    private static Field yearly(IndicatorView indicator) {
        Set<String> headers = new LinkedHashSet<>();
        headers.add(indicator.nameVi());
        headers.add(indicator.nameEn());
        headers.addAll(indicator.aliases());
        return Field.yearly(indicator.code(), Kind.valueOf(indicator.valueType().name()), List.copyOf(headers));
    }
}
