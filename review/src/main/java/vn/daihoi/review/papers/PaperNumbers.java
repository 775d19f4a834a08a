package vn.daihoi.review.papers;

import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.profile.PaperCodes.PaperIssuer;
import vn.daihoi.profile.PaperCodes.PaperType;
import vn.daihoi.review.language.DocumentNumber;
import vn.daihoi.review.language.DocumentNumbers;
import vn.daihoi.review.papers.NumberReading.Read;
import vn.daihoi.review.papers.NumberReading.Refused;
import vn.daihoi.review.words.Folded;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the number of one paper as people type it, and says why when it is none.
///
/// The grammar is that of [DocumentNumbers]; types and issuers are the profile's.
public final class PaperNumbers {

    private static final int LONGEST = 120;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*([-/])\\s*");
    private static final Pattern WORD_BEFORE = Pattern.compile("^(?iu:số)(?!\\p{L})\\s*:?\\s*");
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("^(?<type>\\p{L}[\\p{L} ]{2,40}?)\\s+(?iu:số)(?!\\p{L})\\s*:?\\s*");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final PaperCodes codes;
    private final NearCode near;

    public PaperNumbers(PaperCodes codes) {
        this.codes = codes;
        this.near = new NearCode(codes);
    }

    /// @param typed in any way of writing: with `Số:` before it, blanks, long dashes
    public NumberReading read(String typed) {
        var whole = plain(typed);
        var named = NAMED_BEFORE.matcher(whole);
        var type = named.find() ? named.group("type") : "";
        var text = type.isEmpty() ? withoutWord(whole) : rest(whole);
        if (text.length() > LONGEST) {
            return new Refused(NumberFault.TOO_LONG, "", "");
        }
        var found = found(text);
        if (found.isEmpty() || !isAll(found.getFirst(), text)) {
            return new NumberDoubts(codes, this).about(text, found);
        }
        return found.getFirst().number() == null
                ? new Refused(NumberFault.NOT_REGISTERED, "", "")
                : named(judged(found.getFirst()), type);
    }

    /// The number, if the text in its one way of writing is exactly that.
    Optional<PaperNumber> sound(String text) {
        return found(text).stream()
                .limit(1)
                .filter(number -> isAll(number, text) && number.number() != null)
                .map(this::judged)
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).number())
                .findFirst();
    }

    /// What was typed without `Số:` before it, for instance `12/KH-MTTQ-BTT` of `Số:
    /// 12/KH-MTTQ-BTT`.
    public static String withoutWord(String typed) {
        return WORD_BEFORE.matcher(typed.strip()).replaceFirst("").strip();
    }

    private static String rest(String whole) {
        return NAMED_BEFORE.matcher(whole).replaceFirst("");
    }

    /// The same in one way of writing: NFC, hyphens, no blanks around separators, a true Đ.
    static String plain(String typed) {
        var text =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replace('\u00d0', 'Đ')
                        .replace('\u0189', 'Đ')
                        .replaceAll("[‐‑‒–—―−]", "-")
                        .replaceAll("[\\p{Cf}]", "")
                        .replaceAll("[\\s\\h]+", " ")
                        .strip();
        return SEPARATOR.matcher(text).replaceAll("$1");
    }

    static List<DocumentNumber> found(String text) {
        return DocumentNumbers.in(text, Folded.of(text), List.of());
    }

    private static boolean isAll(DocumentNumber number, String text) {
        return number.span().start() == 0 && number.span().end() == text.length();
    }

    private NumberReading judged(DocumentNumber found) {
        int number = found.number() == null ? 0 : found.number();
        if (number == 0) {
            return new Refused(NumberFault.ZERO, "0", "");
        }
        return found.form() == DocumentNumber.Form.PARTY
                ? party(number, found.symbol())
                : state(number, found);
    }

    private NumberReading party(int number, String symbol) {
        var parts = symbol.split("/", 2);
        var read = new PaperNumber(Form.PARTY, number, null, parts[0], parts[1]);
        if (isOf(Form.STATE, first(parts[1]))) {
            var state = new PaperNumber(Form.STATE, number, null, parts[0], parts[1]);
            return new Refused(NumberFault.STATE_LIKE_PARTY, read.written(), state.written());
        }
        return checked(read);
    }

    private NumberReading state(int number, DocumentNumber found) {
        var parts = found.symbol().split("[-/]", 2);
        var year = found.year();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return new Refused(NumberFault.YEAR, year.toString(), "");
        }
        if (codes.type(parts[0], Form.STATE).isEmpty() && parts.length > 1) {
            return withoutType(number, found, parts);
        }
        if (parts.length == 1) {
            return new Refused(NumberFault.NO_ISSUER, found.symbol(), "");
        }
        return checked(new PaperNumber(Form.STATE, number, year, parts[0], parts[1]));
    }

    /// No type of the State stands first: a letter, unless something else was meant.
    private NumberReading withoutType(int number, DocumentNumber found, String[] parts) {
        if (isOf(Form.PARTY, parts[1])) {
            return partyWritten(number, parts);
        }
        if (codes.issuer(parts[0]).isEmpty() && isOf(Form.STATE, first(parts[1]))) {
            return new NumberDoubts(codes, this)
                    .ofGlued(Integer.toString(number), found.symbol())
                    .orElseGet(() ->
                            unknownType(
                                    new PaperNumber(Form.STATE, number, null, parts[0], parts[1])));
        }
        if (codes.issuer(parts[0]).filter(PaperIssuer::part).isPresent()) {
            return new Refused(NumberFault.PART_OF_ISSUER, parts[0], "");
        }
        return checked(new PaperNumber(Form.STATE, number, found.year(), "", found.symbol()));
    }

    private NumberReading partyWritten(int number, String[] parts) {
        var party = new PaperNumber(Form.PARTY, number, null, parts[0], parts[1]);
        return codes.type(parts[0], Form.PARTY).isPresent()
                ? new Refused(
                        NumberFault.PARTY_LIKE_STATE, parts[0] + "-" + parts[1], party.written())
                : unknownType(party);
    }

    private NumberReading checked(PaperNumber number) {
        var issuer = codes.issuer(first(number.issuer()));
        if (number.form() == Form.STATE && isOf(Form.PARTY, number.issuer())) {
            var party =
                    new PaperNumber(
                            Form.PARTY, number.number(), null, number.type(), number.issuer());
            return new Refused(NumberFault.PARTY_LIKE_STATE, number.written(), party.written());
        }
        if (!number.type().isEmpty() && codes.type(number.type(), number.form()).isEmpty()) {
            return unknownType(number);
        }
        if (number.year() != null && issuer.filter(PaperIssuer::plain).isPresent()) {
            var without =
                    new PaperNumber(
                            number.form(), number.number(), null, number.type(), number.issuer());
            return new Refused(NumberFault.YEAR, number.year().toString(), without.written());
        }
        if (issuer.filter(PaperIssuer::part).isPresent()) {
            return new Refused(NumberFault.PART_OF_ISSUER, first(number.issuer()), "");
        }
        var meant = issuer.isPresent() ? Optional.<String>empty() : near.issuer(number);
        return meant.<NumberReading>map(
                        better -> new Refused(NumberFault.OTHER_LETTERS, number.issuer(), better))
                .orElseGet(() -> new Read(number));
    }

    NumberReading unknownType(PaperNumber number) {
        var meant = near.type(number.type(), number.form());
        if (meant.isPresent()) {
            return new Refused(
                    NumberFault.OTHER_LETTERS, number.type(), with(number, meant.get()).written());
        }
        return other(number)
                .map(type -> otherForm(number))
                .orElseGet(() -> new Refused(NumberFault.UNKNOWN_TYPE, number.type(), ""));
    }

    private Optional<PaperType> other(PaperNumber number) {
        return codes.type(number.type(), number.form() == Form.STATE ? Form.PARTY : Form.STATE);
    }

    /// `59/CV-MTTQ-BTT`: letters of the Front carry no code.
    private NumberReading otherForm(PaperNumber number) {
        var better = number.type().equals("CV") ? with(number, "").written() : "";
        return new Refused(NumberFault.TYPE_OF_OTHER_FORM, number.type(), better);
    }

    static PaperNumber with(PaperNumber number, String type) {
        return new PaperNumber(
                number.form(), number.number(), number.year(), type, number.issuer());
    }

    private NumberReading named(NumberReading reading, String named) {
        if (named.isEmpty() || !(reading instanceof Read(var number))) {
            return reading;
        }
        var names = names(number);
        boolean known =
                codes.types().stream().anyMatch(type -> isSame(type.name().vi(), named))
                        || isSame(codes.letter().vi(), named);
        return known && names.stream().noneMatch(name -> isSame(name, named))
                ? new Refused(NumberFault.OTHER_TYPE_NAMED, named, String.join(", ", names))
                : reading;
    }

    /// Vietnamese names of the types that the number's code may stand for.
    public List<String> names(PaperNumber number) {
        if (number.type().isEmpty()) {
            return List.of(codes.letter().vi());
        }
        return codes.types().stream()
                .filter(type -> type.code().equals(number.type()))
                .filter(type -> type.forms().contains(number.form()))
                .map(type -> type.name().vi())
                .toList();
    }

    private static boolean isSame(String one, String other) {
        return Folded.title(one).equals(Folded.title(other));
    }

    private boolean isOf(Form form, String issuer) {
        return codes.issuer(issuer).filter(known -> known.form() == form).isPresent();
    }

    private static String first(String issuer) {
        return issuer.split("-", 2)[0];
    }
}
