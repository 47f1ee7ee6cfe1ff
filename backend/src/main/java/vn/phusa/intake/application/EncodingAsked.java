package vn.phusa.intake.application;

import vn.phusa.shared.text.LegacyEncoding;

/** The letters in which a file is to be read. */
public enum EncodingAsked {
    /** Find out; old letters must then be confirmed before anything is written. */
    AUTO(null),
    UNICODE(LegacyEncoding.UNICODE),
    TCVN3(LegacyEncoding.TCVN3),
    VNI(LegacyEncoding.VNI);

    private final LegacyEncoding encoding;

    EncodingAsked(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    /** The letters named, null to find out. */
    LegacyEncoding encoding() {
        return encoding;
    }
}
