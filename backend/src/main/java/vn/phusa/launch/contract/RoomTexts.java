package vn.phusa.launch.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What each room is for, in both languages; tags of the contract are rooms. */
final class RoomTexts {

    private static final Map<String, String> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("identity", "Tài khoản và quyền · Accounts and rights"),
            Map.entry("ledger", "Sổ cái lịch sử · The append-only history"),
            Map.entry("job", "Việc nền · Background work"),
            Map.entry("document", "Tệp · Files"),
            Map.entry("territory", "Đơn vị hành chính qua các thời kỳ · Administrative units through time"),
            Map.entry("indicator", "Danh mục chỉ tiêu · The catalogue of yearly figures"),
            Map.entry("intake", "Nhập dữ liệu từ bảng tính · Import of spreadsheets"),
            Map.entry("cooperative", "Sổ đăng ký hợp tác xã · The register of cooperatives"),
            Map.entry("criteria", "Bộ tiêu chí có phiên bản · Versioned criteria sets"),
            Map.entry("programme", "Chương trình và mô hình · Programmes and models"),
            Map.entry("selection", "Đợt lựa chọn và quyết định · Selection rounds and decisions"),
            Map.entry("proposal", "Đề xuất đầu tư · Investment proposals"),
            Map.entry("evaluation", "Đánh giá, xếp loại · Evaluation and rating"),
            Map.entry("replication", "Nhân rộng mô hình · Copying a model"),
            Map.entry("dashboard", "Tổng quan · Overviews"),
            Map.entry("publication", "Công bố công khai · What the public sees"),
            Map.entry("integration", "Kết nối hệ thống khác · Other systems"),
            Map.entry("demonstration", "Dữ liệu minh họa · Demonstration data")));

    private RoomTexts() {
    }

    static List<Tag> tags() {
        return ROOMS.entrySet().stream()
                .map(room -> OASFactory.createTag().name(room.getKey()).description(room.getValue())).toList();
    }
}
