package vn.daihoi.meetings.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.meetings.AttendanceTakenBack;
import vn.daihoi.meetings.TrainingAttended;
import vn.daihoi.plans.AttendanceEvidence;

/// Tells plans who attended a training.
@Component
class TrainingEvidence {

    private final AttendanceEvidence evidence;

    TrainingEvidence(AttendanceEvidence evidence) {
        this.evidence = evidence;
    }

    @EventListener
    @Transactional
    void on(TrainingAttended attended) {
        evidence.attended(
                attended.campaign(),
                attended.unit(),
                attended.on(),
                attended.training().value().toString());
    }

    @EventListener
    @Transactional
    void on(AttendanceTakenBack taken) {
        evidence.takenBack(taken.campaign(), taken.unit(), taken.training().value().toString());
    }
}
