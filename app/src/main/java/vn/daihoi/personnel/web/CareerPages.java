package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.Photos;
import vn.daihoi.personnel.internal.Tenure;
import vn.daihoi.personnel.internal.Tenures;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.web.CareerView.Post;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts photo, past terms and posts of a person into words.
@Component
class CareerPages {

    private final Tenures tenures;
    private final Photos photos;

    CareerPages(Tenures tenures, Photos photos) {
        this.tenures = tenures;
        this.photos = photos;
    }

    /// @param gone key of what was just taken off; null when nothing was
    CareerView view(
            Campaign campaign,
            CampaignUnit unit,
            UUID person,
            boolean mayEdit,
            Texts texts,
            @Nullable UUID gone,
            TypedForm typed) {
        var address = PersonnelPages.person(campaign, unit, person);
        var all = tenures.of(unit, person);
        return new CareerView(
                address,
                mayEdit,
                photos.has(unit, person) ? address + "/photo" : "",
                all.stream().filter(one -> !one.removed()).map(one -> post(one, texts)).toList(),
                all.stream()
                        .filter(one -> mayEdit && one.removed() && one.id().equals(gone))
                        .findFirst()
                        .map(one -> post(one, texts))
                        .orElse(null),
                typed);
    }

    private static Post post(Tenure tenure, Texts texts) {
        var began = TypedDay.text(tenure.began());
        var time =
                tenure.ended() == null
                        ? texts.text("personnel.tenure.since", began)
                        : began + " – " + TypedDay.text(tenure.ended());
        return new Post(tenure.id().toString(), time, what(tenure, texts));
    }

    private static String what(Tenure tenure, Texts texts) {
        var term =
                tenure.term().isEmpty()
                        ? ""
                        : texts.text("personnel.tenure.term-of", tenure.term());
        return Stream.of(tenure.post(), tenure.body(), term)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
