package vn.daihoi.composition.json;

import vn.daihoi.composition.apportion.Apportionment;
import vn.daihoi.composition.apportion.Method;
import vn.daihoi.composition.apportion.Unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Reads seats to divide among units. The format is told in `docs/formats.md`.
public final class ApportionmentReader {

    private final Ids units = new Ids();
    private final Fields fields;

    /// For units that name none of their own.
    private final long minimum;

    private final Optional<Long> cap;

    private ApportionmentReader(Fields fields) {
        this.fields = fields;
        this.minimum = count(fields, "minimum").orElse(0L);
        this.cap = count(fields, "cap");
    }

    /// @throws InputError if the file does not fit, with JSON path and cure
    /// @throws IOException if it cannot be read
    public static Apportionment read(InputStream in) throws IOException {
        return new ApportionmentReader(JsonFile.read(in).fields()).read();
    }

    private Apportionment read() {
        long seats = fields.required("seats").whole(0, Apportionment.MOST_SEATS);
        var method = fields.required("method").oneOf(Method.class);
        long exOfficio = count(fields, "exOfficio").orElse(0L);
        var list = fields.required("units");
        var read = list.list(Apportionment.MOST_UNITS, this::unit);
        fields.done();
        refuseTooHeavy(list.path(), read);
        return new Apportionment(seats, exOfficio, method, read);
    }

    private static Optional<Long> count(Fields fields, String name) {
        return fields.optional(name).map(field -> field.whole(0, Apportionment.MOST_SEATS));
    }

    private Unit unit(Field field) {
        var own = field.fields();
        var id = units.unique(own.required("id"));
        var name = own.optional("name").map(Field::text).orElse("");
        long weight = own.required("weight").whole(0, Apportionment.MOST_WEIGHT);
        long least = count(own, "minimum").orElse(minimum);
        var most = count(own, "cap").or(() -> cap);
        long exOfficio = count(own, "exOfficio").orElse(0L);
        own.done();
        if (most.isPresent() && most.get() < least) {
            throw InputFault.MIN_OVER_MAX.at(field.path(), least, most.get());
        }
        return new Unit(id, name, weight, least, most.orElse(null), exOfficio);
    }

    private static void refuseTooHeavy(String path, List<Unit> units) {
        long sum = units.stream().mapToLong(Unit::weight).sum();
        if (sum > Apportionment.MOST_WEIGHT) {
            throw InputFault.SUM_TOO_LARGE.at(path, Apportionment.MOST_WEIGHT);
        }
    }
}
