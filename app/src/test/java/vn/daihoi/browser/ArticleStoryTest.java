package vn.daihoi.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import vn.daihoi.accounts.People;

/// The story of the article, from the working groups to the approval of a ward's congress: what
/// went wrong at the pilot does not go wrong again.
@DemoServer
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ArticleStoryTest {

    @LocalServerPort int port;
    @Autowired People people;

    /// On a demonstration of its own: other tests move the day.
    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void leadsFromTheWorkingGroupsToTheApprovalOfAWard() {
        var story = new Story(port);
        var preparing = new StoryPreparing(story);
        preparing.setUpAGroup();
        preparing.trainThoseWhoWereAbsent();
        preparing.answerAnObstacle();

        new StoryPilot(story).scoreByThree(people);

        var lessons = new StoryLessons(story);
        lessons.adoptFive();
        lessons.catchAWard();
        new StoryMending(story).mendAll();
        lessons.answer();
        lessons.confirm();

        var approval = new StoryApproval(story);
        approval.moveTheDay();
        approval.showReadiness();
        approval.letBothSidesAgree();
    }
}
