package vn.phusa.intake.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts arguments into a message: {@code {0}}, {@code {1}}… by position; what an argument quotes is never a place. */
final class MessageText {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private MessageText() {
    }

    static String fill(String template, List<String> arguments) {
        return PLACE.matcher(template).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < arguments.size() ? arguments.get(index) : place.group());
        });
    }
}
