package vn.phusa.demonstration.domain;

import java.util.List;

/** The sectors with the counts published for 30 June 2022 (KH 185/KH-UBND) and the scale of their members. */
enum Sector {
    AGRICULTURE(147, 7, 60, 1_200, List.of(
            new Topic("Lúa Vàng", "Golden Rice", List.of("LARGE_FIELD_HIGH_TECH", "CLIMATE_RESPONSE")),
            new Topic("Trái Ngọt", "Sweet Fruit", List.of("VALUE_CHAIN_SERVICES", "MARKET_EXCHANGE")),
            new Topic("Rau Xanh", "Green Vegetables", List.of("LARGE_FIELD_HIGH_TECH", "MARKET_EXCHANGE")),
            new Topic("Cá Đồng", "Field Fish", List.of("COMMUNITY_FISHERY", "SUSTAINABLE_PRODUCTION")),
            new Topic("Vườn Du Lịch", "Garden Visits", List.of("OCOP_RURAL_TOURISM")),
            new Topic("Chế Biến Nông Sản", "Farm Processing", List.of("ENTERPRISE_MEMBER", "VALUE_CHAIN_SERVICES")),
            new Topic("Dịch Vụ Nông Nghiệp", "Farm Services", List.of("VALUE_CHAIN_SERVICES")))),
    INDUSTRY_HANDICRAFT(24, 7, 40, 1_500, List.of(
            new Topic("Đan Lát", "Weaving", List.of()),
            new Topic("Cơ Khí Nhỏ", "Small Workshop", List.of()),
            new Topic("Thủ Công", "Handicraft", List.of()))),
    TRANSPORT(43, 8, 120, 3_500, List.of(
            new Topic("Xe Khách", "Coaches", List.of()),
            new Topic("Vận Tải Hàng", "Freight", List.of()),
            new Topic("Ghe Tàu", "River Boats", List.of()))),
    TRADE_SERVICES(29, 7, 50, 2_000, List.of(
            new Topic("Chợ Quê", "Village Market", List.of()),
            new Topic("Dịch Vụ Tổng Hợp", "General Services", List.of()))),
    CONSTRUCTION(50, 7, 30, 3_000, List.of(
            new Topic("Xây Dựng", "Building", List.of()),
            new Topic("Vật Liệu", "Materials", List.of()))),
    CREDIT(7, 300, 1_800, 12_000, List.of(
            new Topic("Tín Dụng", "Credit", List.of())));

    /** What an invented cooperative deals in, and the models that suit it. */
    record Topic(String vi, String en, List<String> models) {
    }

    private final int count;
    private final int fewestMembers;
    private final int mostMembers;
    private final int usualCapitalInMillions;
    private final List<Topic> topics;

    Sector(int count, int fewestMembers, int mostMembers, int usualCapitalInMillions, List<Topic> topics) {
        this.count = count;
        this.fewestMembers = fewestMembers;
        this.mostMembers = mostMembers;
        this.usualCapitalInMillions = usualCapitalInMillions;
        this.topics = topics;
    }

    int count() {
        return count;
    }

    int fewestMembers() {
        return fewestMembers;
    }

    int mostMembers() {
        return mostMembers;
    }

    /** Charter capital of an average one, in million đồng. */
    int usualCapitalInMillions() {
        return usualCapitalInMillions;
    }

    List<Topic> topics() {
        return topics;
    }

    String kind() {
        return this == CREDIT ? "CREDIT_FUND" : "COOPERATIVE";
    }
}
