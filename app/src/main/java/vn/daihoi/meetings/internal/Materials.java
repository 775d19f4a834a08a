package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.MATERIAL;
import static vn.daihoi.meetings.internal.db.Tables.MATERIAL_READ;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.files.Papers.Kept;
import vn.daihoi.meetings.internal.db.tables.records.MaterialRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Files that a meeting works with, and who of those invited has taken them.
@Service
public class Materials {

    private final DSLContext database;
    private final Papers papers;
    private final LogMeetings log;
    private final Clock clock;

    Materials(DSLContext database, Papers papers, LogMeetings log, Clock clock) {
        this.database = database;
        this.papers = papers;
        this.log = log;
        this.clock = clock;
    }

    /// @param size in bytes
    public record Material(UUID id, String title, FileId file, String name, long size) {}

    /// In the order in which they were added.
    public List<Material> of(Meeting meeting) {
        return database.selectFrom(MATERIAL)
                .where(MATERIAL.MEETING_ID.eq(meeting.id().value()))
                .orderBy(MATERIAL.ID)
                .fetch(Materials::material);
    }

    public Optional<Material> find(Meeting meeting, UUID id) {
        return database.selectFrom(MATERIAL)
                .where(MATERIAL.MEETING_ID.eq(meeting.id().value()), MATERIAL.ID.eq(id))
                .fetchOptional(Materials::material);
    }

    private static Material material(MaterialRecord row) {
        return new Material(
                row.getId(),
                row.getTitle(),
                new FileId(row.getFileId()),
                row.getFileName(),
                row.getSize());
    }

    /// @param title blank: the name of the file
    /// @return message key of what is wrong; empty when it was kept
    @Transactional
    public Optional<String> add(
            CampaignUnit holder,
            Meeting meeting,
            String title,
            String fileName,
            byte[] content,
            Viewer by) {
        return switch (papers.keep(fileName, content)) {
            case Kept.Refused(var fault) -> Optional.of(fault.messageKey());
            case Kept.Stored(var file, var name, var size) -> {
                var row = new MaterialRecord();
                row.setId(Ids.next());
                row.setMeetingId(meeting.id().value());
                row.setTitle(title(title, name));
                row.setFileId(file.sha256());
                row.setFileName(name);
                row.setSize(size);
                row.setAddedByName(by.name());
                row.setAddedAt(OffsetDateTime.now(clock));
                database.insertInto(MATERIAL).set(row).execute();
                log.done("material.add", holder, meeting.id(), Map.of("file", name));
                yield Optional.empty();
            }
        };
    }

    private static String title(String typed, String name) {
        String tidy = typed.strip().replaceAll("\\s+", " ");
        String chosen = tidy.isEmpty() ? name : tidy;
        return chosen.length() > TypedMeeting.LONGEST_LINE
                ? chosen.substring(0, TypedMeeting.LONGEST_LINE)
                : chosen;
    }

    /// @return whether it was there
    @Transactional
    public boolean remove(CampaignUnit holder, Meeting meeting, UUID id) {
        Optional<Material> found = find(meeting, id);
        found.ifPresent(material -> {
            database.deleteFrom(MATERIAL).where(MATERIAL.ID.eq(id)).execute();
            log.done("material.remove", holder, meeting.id(), Map.of("file", material.name()));
        });
        return found.isPresent();
    }

    /// Somebody of an invited unit takes it; the first time counts.
    @Transactional
    public void taken(Material material, Invitee invitee, Viewer by) {
        database.insertInto(MATERIAL_READ)
                .set(MATERIAL_READ.MATERIAL_ID, material.id())
                .set(MATERIAL_READ.INVITEE_ID, invitee.id())
                .set(MATERIAL_READ.READ_BY_NAME, by.name())
                .set(MATERIAL_READ.READ_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    /// Keys of the invitees that have taken it, by key of the material.
    public Map<UUID, Set<UUID>> readers(Meeting meeting) {
        return database
                .select(MATERIAL_READ.MATERIAL_ID, MATERIAL_READ.INVITEE_ID)
                .from(MATERIAL_READ)
                .join(MATERIAL)
                .on(MATERIAL.ID.eq(MATERIAL_READ.MATERIAL_ID))
                .where(MATERIAL.MEETING_ID.eq(meeting.id().value()))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }
}
