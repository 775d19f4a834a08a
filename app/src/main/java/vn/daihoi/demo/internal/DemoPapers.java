package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Hands in the papers that were written for the demonstration, as the officers of the wards would.
@Component
class DemoPapers {

    private final Dossiers dossiers;
    private final Campaigns campaigns;

    DemoPapers(Dossiers dossiers, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
    }

    void handIn(Script script, CampaignId campaign, Map<String, Viewer> viewers) {
        for (Script.Paper paper : script.documents()) {
            CampaignUnit unit = campaigns.unit(campaign, paper.unit()).orElseThrow();
            Viewer by = Objects.requireNonNull(viewers.get(paper.by()), paper.by());
            var upload =
                    new Upload(
                            paper.file() + ".docx",
                            docx(paper),
                            paper.note(),
                            UUID.randomUUID(),
                            0);
            if (!(dossiers.upload(unit, DocumentKey.first(paper.kind()), by, upload)
                    instanceof UploadOutcome.Stored)) {
                throw new IllegalStateException(
                        "The demonstration's own paper %s was refused.".formatted(paper.file()));
            }
        }
    }

    private static byte[] docx(Script.Paper paper) {
        return docx("/demo/documents/" + paper.file() + ".md");
    }

    /// A Word file of a Markdown file.
    static byte[] docx(String path) {
        try (InputStream stream = DemoPapers.class.getResourceAsStream(path)) {
            byte[] markdown = Objects.requireNonNull(stream, path).readAllBytes();
            return PaperDocx.of(new String(markdown, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
