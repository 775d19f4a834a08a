package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.lessons.PastLesson;
import vn.daihoi.lessons.PastLesson.Said;
import vn.daihoi.lessons.PastLessons;
import vn.daihoi.lessons.internal.Lesson.LessonText;
import vn.daihoi.lessons.internal.LessonStore.Written;
import vn.daihoi.platform.Ids;

import java.util.UUID;

@Service
class TakeLessonsOver implements PastLessons {

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final LessonRecipients recipients;

    TakeLessonsOver(LessonStore store, LessonAnswerStore answers, LessonRecipients recipients) {
        this.store = store;
        this.answers = answers;
        this.recipients = recipients;
    }

    @Override
    @Transactional
    public void record(PastLesson past) {
        UUID id = Ids.next();
        var text =
                new LessonText(
                        past.part(), past.title(), past.happened(), past.reason(), past.todo(), "");
        var written = new Written(text, past.learntAt().id(), null, null);
        store.add(past.board(), id, written, past.on(), past.by());
        store.adopt(past.board(), id, past.on(), past.by());
        Lesson lesson = store.find(past.board(), id).orElseThrow();
        answers.push(lesson, recipients.of(past.board(), lesson));
        past.answers().forEach(said -> answer(past, id, said));
    }

    private void answer(PastLesson past, UUID id, Said said) {
        var unit = said.unit().id();
        answers.say(unit, id, Answer.Said.DONE, said.words(), past.on(), past.by());
        if (said.confirmed()) {
            answers.look(unit, id, Answer.Look.CONFIRMED, "", past.on(), past.by());
        }
    }
}
