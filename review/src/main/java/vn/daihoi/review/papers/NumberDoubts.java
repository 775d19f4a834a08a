package vn.daihoi.review.papers;

import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.profile.PaperCodes.PaperIssuer;
import vn.daihoi.profile.PaperCodes.PaperType;
import vn.daihoi.review.language.DocumentNumber;
import vn.daihoi.review.papers.NumberReading.Refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what keeps a text from being a number, the plainest reason first.
record NumberDoubts(PaperCodes codes, PaperNumbers numbers) {

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2}/\\d{4}");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9Đđ./& -]");
    private static final Pattern LOOSE = Pattern.compile("[-/]{2,}|[-/]$");
    private static final Pattern OPEN = Pattern.compile("^[.…_ ]*[-/]?[\\p{L}].*");
    private static final Pattern SHAPE =
            Pattern.compile("(?<number>\\d+)(?<mark>[-/ ]?)(?<symbol>\\p{L}.*)");
    private static final int DIGITS = 6;

    NumberReading about(String text, List<DocumentNumber> found) {
        if (text.isEmpty()) {
            return new Refused(NumberFault.EMPTY, "", "");
        }
        if (found.size() > 1) {
            return new Refused(NumberFault.SEVERAL, "", "");
        }
        if (DATE.matcher(text).matches()) {
            return new Refused(NumberFault.DATE, text, "");
        }
        var loose = LOOSE.matcher(text);
        if (loose.find()) {
            return new Refused(NumberFault.LOOSE_SEPARATOR, loose.group(), tightened(text));
        }
        return found.size() == 1 && found.getFirst().number() != null
                ? around(text, found.getFirst())
                : ofSigns(text);
    }

    private static NumberReading around(String text, DocumentNumber found) {
        var span = found.span();
        var before = text.substring(0, span.start()).strip();
        var behind = text.substring(span.end()).strip();
        return new Refused(
                NumberFault.WORDS_AROUND, before.isEmpty() ? behind : before, span.of(text));
    }

    private NumberReading ofSigns(String text) {
        if (text.matches("\\d+")) {
            return new Refused(
                    text.length() > DIGITS ? NumberFault.TOO_LARGE : NumberFault.NO_SYMBOL,
                    text,
                    "");
        }
        if (OPEN.matcher(text).matches()) {
            return new Refused(NumberFault.NOT_REGISTERED, "", "");
        }
        var foreign = FOREIGN.matcher(text);
        return foreign.find()
                ? new Refused(NumberFault.FOREIGN_SIGN, foreign.group(), "")
                : ofShape(text);
    }

    private NumberReading ofShape(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return new Refused(NumberFault.NO_SYMBOL, text, "");
        }
        if (shape.group("number").length() > DIGITS) {
            return new Refused(NumberFault.TOO_LARGE, shape.group("number"), "");
        }
        if (shape.group("mark").isBlank()) {
            return new Refused(
                    NumberFault.NO_SEPARATOR,
                    text,
                    mended(separated(shape.group("number"), shape.group("symbol"))));
        }
        return ofSymbol(text, shape.group("number"), shape.group("mark"), shape.group("symbol"));
    }

    private NumberReading ofSymbol(String text, String number, String mark, String symbol) {
        var upper = mended(capitals(text));
        if (!upper.isEmpty() && !upper.equals(text)) {
            return new Refused(NumberFault.OTHER_LETTERS, symbol, upper);
        }
        var glued = ofGlued(number, symbol);
        if (glued.isPresent()) {
            return glued.get();
        }
        boolean isType = codes.types().stream().anyMatch(type -> type.code().equals(symbol));
        if (isType) {
            return new Refused(NumberFault.NO_ISSUER, symbol, "");
        }
        if (codes.issuer(symbol).isPresent()) {
            return new Refused(NumberFault.NO_TYPE, symbol, "");
        }
        return ofGrammar(number, mark, symbol);
    }

    /// Both separators alike: `11-TT-QU`, `11/TT/QU`, `12/HD/MTTQ`.
    private NumberReading ofGrammar(String number, String mark, String symbol) {
        var parts = symbol.split("[-/]", 2);
        if (parts.length < 2) {
            return new Refused(
                    symbol.contains(" ") ? NumberFault.WORDS_AROUND : NumberFault.NO_ISSUER,
                    symbol,
                    "");
        }
        var party = isParty(parts[1]);
        if (!party && mark.equals("/") && parts[0].matches("\\d.*")) {
            return new Refused(NumberFault.YEAR, parts[0], "");
        }
        var better = separated(number, parts[0] + "-" + parts[1]);
        return new Refused(
                party ? NumberFault.PARTY_LIKE_STATE : NumberFault.STATE_LIKE_PARTY,
                number + mark + symbol,
                mended(better));
    }

    private String tightened(String text) {
        return mended(text.replaceAll("([-/])[-/]+", "$1").replaceAll("[-/]$", ""));
    }

    private boolean isParty(String issuer) {
        return codes.issuer(issuer).filter(known -> known.form() == Form.PARTY).isPresent();
    }

    /// The number as its issuer would write it; empty when that is no number either.
    private String mended(String text) {
        return numbers.sound(text).map(PaperNumber::written).orElse("");
    }

    private String separated(String number, String symbol) {
        var parts = glued(symbol).orElse(symbol).split("[-/]", 2);
        boolean party = parts.length > 1 && isParty(parts[1]);
        if (parts.length < 2) {
            return number + "/" + symbol;
        }
        return party
                ? number + "-" + parts[0] + "/" + parts[1]
                : number + "/" + parts[0] + "-" + parts[1];
    }

    /// Codes as they are known, whatever capitals were typed.
    private String capitals(String text) {
        var out = new StringBuilder();
        for (String token : text.split("(?=[-/])|(?<=[-/])")) {
            out.append(known(token).orElse(token));
        }
        return out.toString();
    }

    private Optional<String> known(String token) {
        var all =
                Stream.concat(
                                codes.types().stream().map(PaperType::code),
                                codes.issuers().stream().map(PaperIssuer::code))
                        .toList();
        if (all.contains(token)) {
            return Optional.of(token);
        }
        return all.stream()
                .filter(code -> NearCode.flat(code).equals(NearCode.flat(token)))
                .findFirst();
    }

    Optional<NumberReading> ofGlued(String number, String symbol) {
        return glued(symbol)
                .map(apart ->
                        new Refused(NumberFault.GLUED, symbol, mended(separated(number, apart))));
    }

    /// `TBMTTQ-BTT` as `TB-MTTQ-BTT`; empty when it does not begin with a type and an issuer.
    private Optional<String> glued(String symbol) {
        var first = symbol.split("[-/]", 2)[0];
        return codes.types().stream()
                .map(PaperType::code)
                .filter(code -> first.startsWith(code))
                .filter(code -> codes.issuer(first.substring(code.length())).isPresent())
                .max(Comparator.comparingInt(String::length))
                .map(code -> code + "-" + symbol.substring(code.length()));
    }
}
