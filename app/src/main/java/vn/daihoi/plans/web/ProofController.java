package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.internal.ProofFile;
import vn.daihoi.plans.internal.ProofFiles;
import vn.daihoi.plans.web.FileProof.Result;
import vn.daihoi.plans.web.UnitPlanPage.Typed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Proofs that a step was reached: words, and the file that shows it where there is one.
@Controller
class ProofController {

    private final Templates templates;
    private final UnitPlanBuilder builder;
    private final FileProof fileProof;
    private final PlanActs acts;
    private final Plans plans;
    private final ProofFiles files;
    private final Downloads downloads;

    ProofController(
            Templates templates,
            UnitPlanBuilder builder,
            FileProof fileProof,
            PlanActs acts,
            Plans plans,
            ProofFiles files,
            Downloads downloads) {
        this.templates = templates;
        this.builder = builder;
        this.fileProof = fileProof;
        this.acts = acts;
        this.plans = plans;
        this.files = files;
        this.downloads = downloads;
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/c/{campaign}/u/{unit}/steps/{step}/proof")
    Object file(
            Posted posted,
            @PathVariable String step,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return switch (fileProof.file(
                posted.campaign(),
                posted.unit(),
                step,
                posted.viewer(),
                on,
                words,
                SentFile.of(file))) {
            case Result.NoSuchStep() -> throw new NotThere();
            case Result.Filed(var waits) -> {
                posted.say(waits ? "plans.saved.proof-waits" : "plans.saved.proof");
                yield "redirect:/c/%s/u/%s#step-%s"
                        .formatted(posted.campaign().code(), posted.unit().code(), step);
            }
            case Result.Refused(var key) -> {
                posted.refuse();
                var typed = new Typed(step, "proof", on, words, key);
                yield templates.plansUnit(posted.frame(), builder.build(posted, typed));
            }
        };
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/steps/{step}/proof-file")
    ResponseEntity<Resource> download(
            Campaign campaign, CampaignUnit unit, @PathVariable String step) {
        ProofFile found = of(campaign, unit, step).orElseThrow(NotThere::new);
        acts.download(campaign, unit, step, found);
        return downloads.attachment(found.file(), found.name());
    }

    /// A file of any proof that the unit ever filed.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/proof-files/{file}")
    ResponseEntity<Resource> downloadFiled(
            Campaign campaign, CampaignUnit unit, @PathVariable UUID file) {
        ProofFile found = files.find(unit, file).orElseThrow(NotThere::new);
        acts.download(campaign, unit, "", found);
        return downloads.attachment(found.file(), found.name());
    }

    private Optional<ProofFile> of(Campaign campaign, CampaignUnit unit, String step) {
        return plans.of(campaign.id(), unit.id()).stream()
                .filter(milestone -> milestone.step().equals(step))
                .filter(milestone -> Evidence.PROOF.equals(milestone.evidenceKind()))
                .map(Milestone::evidenceObject)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(id -> files.find(unit, UUID.fromString(id)));
    }
}
