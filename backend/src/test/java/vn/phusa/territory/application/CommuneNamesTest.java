package vn.phusa.territory.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommuneNamesTest {

    private final CommuneNames names = new CommuneNames(List.of(
            former("Xã Tân Long", "Huyện Phụng Hiệp"),
            former("Xã Tân Long", "Thị xã Ngã Năm"),
            today("Xã Tân Long"),
            former("Phường Bình Thủy", "Quận Bình Thuỷ"),
            today("Phường Bình Thuỷ"),
            today("Xã Xà Phiên"),
            today("Xã Phương Bình"),
            former("Thị trấn Phong Điền", "Huyện Phong Điền"),
            today("Xã Phong Điền")));

    @Test
    void aRepeatedNameGivesAllItCanMeanAndTodayFirst() {
        List<UnitName> found = names.candidates("Xã Tân Long");

        assertEquals(3, found.size());
        assertEquals(List.of(true, false, false), found.stream().map(UnitName::current).toList());
    }

    @Test
    void whereTheToneSitsMakesNoDifference() {
        assertEquals(2, names.candidates("phường Bình Thuỷ").size());
        assertEquals(2, names.candidates("P. Bình Thủy").size());
        assertEquals(2, names.candidates("binh thuy").size());
    }

    @Test
    void aNameThatBeginsLikeATypeIsStillFound() {
        assertEquals("Xã Xà Phiên", only("Xà Phiên"));
        assertEquals("Xã Phương Bình", only("Phương Bình"));
        assertEquals("Xã Phương Bình", only("xã Phương Bình"));
    }

    @Test
    void aStatedTypeMustAgree() {
        assertEquals("Thị trấn Phong Điền", only("TT. Phong Điền"));
        assertEquals("Xã Phong Điền", only("X. Phong Điền"));
        assertEquals(2, names.candidates("Phong Điền").size());
        assertEquals(List.of(), names.candidates("Phường Phong Điền"));
    }

    @Test
    void anUnknownNameGivesNothing() {
        assertEquals(List.of(), names.candidates("Xã Không Có"));
        assertEquals(List.of(), names.candidates(""));
        assertEquals(List.of(), names.candidates("xã "));
    }

    private String only(String written) {
        List<UnitName> found = names.candidates(written);
        assertEquals(1, found.size(), written + ": " + found);
        return found.get(0).name();
    }

    private static UnitName today(String name) {
        return new UnitName(UUID.randomUUID(), "31000", name, "Thành phố Cần Thơ", "Thành phố Cần Thơ", true);
    }

    private static UnitName former(String name, String district) {
        return new UnitName(UUID.randomUUID(), "31000", name, district, "Tỉnh Sóc Trăng", false);
    }
}
