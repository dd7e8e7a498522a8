package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

class DueDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll call you Tuesday at ten. | Tuesday at ten | 2026-11-24T10:00",
                "ill call you tuesday at ten | tuesday at ten | 2026-11-24T10:00",
                "You'll have it by the end of the week. | by the end of the week |"
                        + " 2026-11-20T17:00",
                "I'll ring in an hour. | in an hour | 2026-11-18T15:30",
                "It ships a week from Friday. | a week from Friday | 2026-11-27T17:00",
                "It's paid on the third. | on the third | 2026-12-03T17:00",
                "Tomorrow morning you'll have it. | Tomorrow morning | 2026-11-19T09:00",
                "You'll have it by noon. | by noon | 2026-11-19T12:00",
                "I'll ring by three. | by three | 2026-11-18T15:00",
                "Thursday week, then. | Thursday week | 2026-11-26T17:00",
                "It goes out today. | today | 2026-11-18T17:00",
                "I'll ring tonight about seven. | tonight about seven | 2026-11-18T19:00",
                "It'll be there tomorrow at nine. | tomorrow at nine | 2026-11-19T09:00",
                "He rings you tomorrow quarter past one. | tomorrow quarter past one |"
                        + " 2026-11-19T13:15",
                "He rings you Tuesday at half five. | Tuesday at half five | 2026-11-24T17:30",
                "I'll call Thursday at half past two. | Thursday at half past two |"
                        + " 2026-11-19T14:30",
                "Monday at ten fifteen, I promise. | Monday at ten fifteen | 2026-11-23T10:15",
                "Friday at 2:45 pm it is. | Friday at 2:45 pm | 2026-11-20T14:45",
                "Next Tuesday we're there. | Next Tuesday | 2026-11-24T17:00",
                "this friday at 10am | this friday at 10am | 2026-11-20T10:00",
                "We'll pay by Friday the twenty-seventh. | by Friday the twenty-seventh |"
                        + " 2026-11-27T17:00",
                "within ten working days it is paid | within ten working days | 2026-12-02T17:00",
                "within 24 hours | within 24 hours | 2026-11-19T14:30",
                "in the next ten minutes | in the next ten minutes | 2026-11-18T14:40",
                "within the hour you have it | within the hour | 2026-11-18T15:30",
                "in half an hour | in half an hour | 2026-11-18T15:00",
                "by the end of the month | by the end of the month | 2026-11-30T17:00",
                "before the end of the quarter | before the end of the quarter | 2026-12-31T17:00",
                "by end of day | by end of day | 2026-11-18T17:00",
                "by close of business Wednesday | by close of business Wednesday |"
                        + " 2026-11-25T17:00",
                "before the weekend | before the weekend | 2026-11-20T17:00",
                "december first in the morning | december first in the morning | 2026-12-01T09:00",
                "on the 9th of January | on the 9th of January | 2027-01-09T17:00",
                "March 3 at four | March 3 at four | 2027-03-03T16:00",
                "the first of July | the first of July | 2027-07-01T17:00",
                "in August we price it | in August | 2027-08-31T17:00",
                "the day after tomorrow | the day after tomorrow | 2026-11-20T17:00",
                "This Thursday, before six | This Thursday, before six | 2026-11-19T18:00",
                "Monday after lunch | Monday after lunch | 2026-11-23T14:00",
                "a week on Monday | a week on Monday | 2026-11-30T17:00",
                "on the ninth, half ten in the morning | on the ninth, half ten in the morning |"
                        + " 2026-12-09T10:30",
                "tomorrow by noon | tomorrow by noon | 2026-11-19T12:00",
                "by noon tomorrow | by noon tomorrow | 2026-11-19T12:00",
                "at nine on Monday | at nine on Monday | 2026-11-23T09:00",
                "right now | right now | 2026-11-18T14:30",
                "before Christmas | before Christmas | 2026-12-25T17:00",
                "by Thanksgiving | by Thanksgiving | 2026-11-26T17:00",
                "the Saturday after Thanksgiving | the Saturday after Thanksgiving |"
                        + " 2026-11-28T17:00",
                "the day after Thanksgiving at nine | the day after Thanksgiving at nine |"
                        + " 2026-11-27T09:00",
                "the Friday before Easter | the Friday before Easter | 2027-03-26T17:00",
                "by Easter at the latest | by Easter | 2027-03-28T17:00",
                "on Easter Monday | on Easter Monday | 2027-03-29T17:00",
                "on New Year's Eve | on New Year's Eve | 2026-12-31T17:00",
                "after Labor Day | after Labor Day | 2027-09-06T17:00",
                "by Xmas | by Xmas | 2026-12-25T17:00",
                "I'll ring you every Friday at five. | every Friday at five | 2026-11-20T17:00",
                "sunday at eight in the evening | sunday at eight in the evening |"
                        + " 2026-11-22T20:00",
                "in two weeks | in two weeks | 2026-12-02T14:30",
                "five past eight tomorrow | five past eight tomorrow | 2026-11-19T08:05",
                "Tuesday, ten o'clock | Tuesday, ten o'clock | 2026-11-24T10:00",
                "I'll call on December 1 at 10 am about one small run. | on December 1 at 10 am |"
                        + " 2026-12-01T10:00",
                "wednesday at two fifteen i call | wednesday at two fifteen | 2026-11-25T14:15",
                "in a couple of days | in a couple of days | 2026-11-20T14:30",
                "in a few minutes | in a few minutes | 2026-11-18T14:33",
                "in the next couple of days | in the next couple of days | 2026-11-20T14:30",
                "in two and a half hours | in two and a half hours | 2026-11-18T17:00",
                "in an hour and a half | in an hour and a half | 2026-11-18T16:00",
                "in a day or two | in a day or two | 2026-11-20T14:30",
                "in two or three weeks | in two or three weeks | 2026-12-09T14:30",
                "within 3-5 days | within 3-5 days | 2026-11-23T14:30",
                "within 3–5 days | within 3–5 days | 2026-11-23T14:30",
                "in three to five business days | in three to five business days |"
                        + " 2026-11-25T17:00",
                "tomorrow at quarter to one | tomorrow at quarter to one | 2026-11-19T12:45",
                "at twenty five to four | at twenty five to four | 2026-11-18T15:35",
                "at ten minutes to four | at ten minutes to four | 2026-11-18T15:50",
                "I'll refund $12.50 today. | today | 2026-11-18T17:00",
                "I'll ring tomorrow at 2.30. | tomorrow at 2.30 | 2026-11-19T14:30",
                "I'll ring you on Sat at nine. | on Sat at nine | 2026-11-21T09:00",
                "the twenty-ninth of February | the twenty-ninth of February | 2028-02-29T17:00",
                "We'll pay on 25/12. | on 25/12 | 2026-12-25T17:00",
                "by close of business on 25/12 | by close of business on 25/12 | 2026-12-25T17:00",
                "It's paid on 25.11.2026. | on 25.11.2026 | 2026-11-25T17:00",
                "at 9am on 2026-12-01 | at 9am on 2026-12-01 | 2026-12-01T09:00",
                "on December 1, 2027, at ten | on December 1, 2027, at ten | 2027-12-01T10:00",
                "by Friday, December 4th | by Friday, December 4th | 2026-12-04T17:00",
                "Fri 4 Dec 9am | Fri 4 Dec 9am | 2026-12-04T09:00",
                "by the 15th of next month | by the 15th of next month | 2026-12-15T17:00",
                "on the first of the month | on the first of the month | 2026-12-01T17:00",
                "the first Monday in December | the first Monday in December | 2026-12-07T17:00",
                "the last Friday of the month | the last Friday of the month | 2026-11-27T17:00",
                "We'll be there at 1530. | at 1530 | 2026-11-18T15:30",
                "tomorrow at 0900 | tomorrow at 0900 | 2026-11-19T09:00",
                "at 15h30 | at 15h30 | 2026-11-18T15:30",
                "five-thirty tomorrow | five-thirty tomorrow | 2026-11-19T17:30",
                "at quarter past | at quarter past | 2026-11-18T15:15",
                "at half past | at half past | 2026-11-18T15:30",
                "tomorrow between 2 and 4 pm | tomorrow between 2 and 4 pm | 2026-11-19T16:00",
                "Sunday, at 9 am | Sunday, at 9 am | 2026-11-22T09:00",
                "I'll ring at eleven. | at eleven | 2026-11-19T11:00",
                "You have it in a year. | in a year | 2027-11-18T14:30",
                "in two years' time | in two years' time | 2028-11-18T14:30",
                "in a month's time | in a month's time | 2026-12-18T14:30",
                "in six months | in six months | 2027-05-18T14:30",
                "in half a year | in half a year | 2027-05-18T14:30",
                "in no more than three days | in no more than three days | 2026-11-21T14:30",
                "in an hour or so | in an hour or so | 2026-11-18T15:30",
                "ten minutes from now | ten minutes from now | 2026-11-18T14:40",
                "a month from today | a month from today | 2026-12-18T17:00",
                "three days after Monday | three days after Monday | 2026-11-26T17:00",
                "a fortnight today | a fortnight today | 2026-12-02T17:00",
                "Tuesday fortnight | Tuesday fortnight | 2026-12-08T17:00",
                "the week after next | the week after next | 2026-12-04T17:00",
                "Tuesday of next week | Tuesday of next week | 2026-11-24T17:00",
                "next week on Tuesday | next week on Tuesday | 2026-11-24T17:00",
                "early next week | early next week | 2026-11-24T17:00",
                "by mid December | by mid December | 2026-12-15T17:00",
                "at the start of the month | at the start of the month | 2026-12-01T17:00",
                "next quarter | next quarter | 2027-03-31T17:00",
                "by EOD | by EOD | 2026-11-18T17:00",
                "by COB Friday | by COB Friday | 2026-11-20T17:00",
                "by month end | by month end | 2026-11-30T17:00",
                "Monday first thing | Monday first thing | 2026-11-23T09:00",
                "last thing Friday | last thing Friday | 2026-11-20T17:00",
                "on New Year's Eve | on New Year's Eve | 2026-12-31T17:00",
                "not before Tuesday | before Tuesday | 2026-11-24T17:00",
                "why not Tuesday at three? | Tuesday at three | 2026-11-24T15:00",
            })
    void resolvesATimeFromTheClockOfTheCall(String said, String when, String due) {
        Line line = Spoken.line(said);

        List<DueDates.Due> found = DueDates.find(line, line.all());

        assertThat(found).hasSize(1);
        assertThat(line.quote(found.getFirst().range()).text()).isEqualTo(when);
        assertThat(found.getFirst().moment().due(Spoken.NOW))
                .isEqualTo(OffsetDateTime.parse(due + ":00-06:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I may call you",
                "one second",
                "we will march on",
                "500 seats at 3 dollars",
                "the first delivery was late",
                "the second one broke",
                "by two hundred dollars",
                "you are one of ten",
                "I sat there",
                "a third of it",
                "in the office",
                "on the phone",
                "five of them",
                "about one small run",
                "as soon as I can",
                "give me a minute",
                "I'll refund the 12.50 to your card",
                "$12.50 of it",
                "it costs 9.50 a month",
                "it takes five to seven working days",
                "five to ten percent off",
                "we are open from nine to five",
                "they were here from ten to four",
                "the thirty-first of April",
                "February 30th",
                "within 2000000000 working days",
                "we are here 24/7",
                "by 3/4 inch",
                "it's 5/12 of the price",
                "on 31/31",
                "it sold at 1200 dollars",
                "I'll keep you at 1200 a month",
                "we'll be there by 2030",
                "that's the first thing you said",
                "that is the last thing I want",
                "it went up twice in a year",
                "nobody rang in nine years",
                "between two and four people",
                "between five and six percent",
                "not on Tuesday",
                "not right now",
                "you sold me corn on the cob",
                "Happy Easter to you",
                "that was the Christmas party",
                "and if it fails once you can have it back",
                "within 3000000000 hours",
            })
    void leavesWordsAloneThatOnlyLookLikeATime(String said) {
        Line line = Spoken.line(said);

        assertThat(DueDates.find(line, line.all())).isEmpty();
    }

    @Test
    void namesATimeThatOnlyEarlierWordsFix() {
        Line line = Spoken.line("I'll ring you that same night.");

        List<DueDates.Due> found = DueDates.find(line, line.all());

        assertThat(line.quote(found.getFirst().range()).text()).isEqualTo("that same night");
        assertThat(found.getFirst().moment().due(Spoken.NOW)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "next week, 2026-11-27",
        "by the end of next week, 2026-11-27",
        "next Friday, 2026-11-27",
        "this week, 2026-11-27"
    })
    void meansTheWeekThatIsAboutToBeginWhenItIsSaidAtTheWeekend(String said, String day) {
        Line line = Spoken.line(said);

        Moment next = DueDates.find(line, line.all()).getFirst().moment();

        assertThat(next.due(OffsetDateTime.parse("2026-11-21T10:00-06:00")))
                .isEqualTo(OffsetDateTime.parse(day + "T17:00-06:00"));
        assertThat(next.due(OffsetDateTime.parse("2026-11-22T10:00-06:00")))
                .isEqualTo(OffsetDateTime.parse(day + "T17:00-06:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, the Monday after Thanksgiving, 2026-11-30",
        "2026-11-26, the day after Thanksgiving, 2026-11-27",
        "2026-11-27, the day after Thanksgiving, 2026-11-27",
        "2026-12-01, the Monday after Thanksgiving, 2027-11-29",
        "2026-12-27, the Monday after Christmas, 2026-12-28",
        "2026-12-22, the Sunday before Christmas, 2027-12-19"
    })
    void takesTheDayBesideAFeastThatIsStillToCome(String today, String words, String day) {
        Line line = Spoken.line("I'll ring you " + words + ".");
        ZonedDateTime said = ZonedDateTime.parse(today + "T10:00-06:00[America/Chicago]");

        Moment moment = DueDates.find(line, line.all()).getFirst().moment();

        assertThat(moment.due(said).toLocalDate()).isEqualTo(day);
    }

    @Test
    void keepsThanksgivingInOctoberInCanada() {
        Line line = Spoken.line("I'll ring you before Thanksgiving.");
        ZonedDateTime said = ZonedDateTime.parse("2026-09-18T14:30-04:00[America/Toronto]");

        Moment moment = DueDates.find(line, line.all()).getFirst().moment();

        assertThat(moment.due(said)).isEqualTo(OffsetDateTime.parse("2026-10-12T17:00-04:00"));
    }

    @Test
    @Timeout(5)
    void doesNotLookForADayThatNoYearHas() {
        Line line = Spoken.line("I'll do it on the thirtieth of February or on April 31.");

        assertThat(DueDates.find(line, line.all())).isEmpty();
    }
}
