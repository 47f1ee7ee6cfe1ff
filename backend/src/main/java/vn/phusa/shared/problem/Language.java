package vn.phusa.shared.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of the product. */
public enum Language {
    VI, EN;

    private static final List<Locale> OFFERED = List.of(Locale.of("vi"), Locale.ENGLISH);

    /**
     * Chooses from an Accept-Language header; Vietnamese when it is absent, unreadable or names neither.
     *
     * @param header header value, may be null
     */
    public static Language of(String header) {
        if (header == null || header.isBlank() || header.length() > 200) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return best != null && "en".equals(best.getLanguage()) ? EN : VI;
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
    }

    /** The text of this language out of the two. */
    public String choose(String vi, String en) {
        return this == EN ? en : vi;
    }
}
