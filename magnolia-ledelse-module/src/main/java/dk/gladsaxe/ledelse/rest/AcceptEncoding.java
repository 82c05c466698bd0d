package dk.gladsaxe.ledelse.rest;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The header {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private static final Pattern WEIGHT = Pattern.compile("\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*");

    private AcceptEncoding() {
    }

    /** Whether who sent this takes a gzipped body, and likes it no less than a plain one. */
    static boolean gzip(final String header) {
        OptionalDouble gzip = OptionalDouble.empty();
        OptionalDouble any = OptionalDouble.empty();
        double identity = 0;
        for (final String each : header.split(",")) {
            final int semicolon = each.indexOf(';');
            final String coding = (semicolon < 0 ? each : each.substring(0, semicolon)).strip();
            final double weight = semicolon < 0 ? 1 : weight(each.substring(semicolon + 1));
            if (coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip")) {
                gzip = OptionalDouble.of(Math.max(weight, gzip.orElse(0)));
            } else if (coding.equals("*")) {
                any = OptionalDouble.of(weight);
            } else if (coding.equalsIgnoreCase("identity")) {
                identity = weight;
            }
        }
        final double wanted = gzip.orElse(any.orElse(0));
        return wanted > 0 && wanted >= identity;
    }

    /** One that cannot be read weighs nothing: a plain body is never wrong. */
    private static double weight(final String parameter) {
        final var matcher = WEIGHT.matcher(parameter);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
    }
}
