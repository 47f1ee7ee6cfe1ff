package vn.phusa.testing;

import java.util.concurrent.atomic.AtomicLong;

/** The body of a registration, good as it is and changed where a test needs it. */
public record CooperativeBody(String name, String taxCode) {

    private static final AtomicLong SERIAL = new AtomicLong(1_000_000);

    public static CooperativeBody any() {
        long serial = SERIAL.incrementAndGet();
        return new CooperativeBody("HTX Thử nghiệm " + serial, "98" + serial + "0");
    }

    public CooperativeBody named(String newName) {
        return new CooperativeBody(newName, taxCode);
    }

    public CooperativeBody withTaxCode(String code) {
        return new CooperativeBody(name, code);
    }

    public String json() {
        return """
                {"kind":"COOPERATIVE","name":"%s","taxCode":"%s","sector":"AGRICULTURE","operatingLaw":"LAW_2012",
                 "charterCapital":"1500000000","officialMembers":42,"registeredOn":"2019-05-20",
                 "representative":{"name":"Người Minh họa","title":"Giám đốc","phone":"0000000001",
                                   "email":"nguoi@example.invalid"}}""".formatted(name, taxCode);
    }

    /** Registers it as an officer; the new id. */
    public String registered() {
        return Api.as(People.OFFICER).contentType("application/json").body(json()).post("/cooperatives")
                .then().statusCode(201).extract().path("id");
    }
}
