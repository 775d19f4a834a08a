package vn.daihoi.review.passages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a heading announces. A heading may announce several kinds, in order.
final class HeadingKinds {

    private final PassageWording wording;
    private final Pattern joints;

    /// @param joints what stands between the parts of a heading
    HeadingKinds(PassageWording wording, String joints) {
        this.wording = wording;
        this.joints = PassageWording.compiled(joints);
    }

    /// Kinds in the order announced; empty when the heading names its matter only.
    ///
    /// What follows as an object is not announced: in "results of carrying out targets and tasks"
    /// only the results are.
    List<PassageKind> of(String foldedTitle) {
        var kinds = new ArrayList<PassageKind>();
        PassageKind object = null;
        for (var part : joints.split(foldedTitle)) {
            var kind = wording.heading(part);
            if (kind.isEmpty()) {
                continue;
            }
            if (object != null && isAlike(object, kind.get())) {
                continue;
            }
            if (!kinds.contains(kind.get())) {
                kinds.add(kind.get());
            }
            object = objectIn(part, kind.get());
        }
        return kinds;
    }

    private static boolean isAlike(PassageKind object, PassageKind kind) {
        return object == kind || object.looksAhead() && kind.looksAhead();
    }

    /// A kind that is spoken of later in the same part, other than the one that opens it.
    private @Nullable PassageKind objectIn(String part, PassageKind own) {
        for (int at = part.indexOf(' '); at >= 0; at = part.indexOf(' ', at + 1)) {
            var kind = wording.heading(part.substring(at + 1));
            if (kind.isPresent() && kind.get() != own && kind.get() != PassageKind.OTHER) {
                return kind.get();
            }
        }
        return null;
    }
}
