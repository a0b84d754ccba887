package openbook.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.intake.Intake;
import openbook.library.Everyone;
import openbook.library.Goal;
import openbook.library.Library;
import openbook.library.Match;
import openbook.library.Phrase;
import openbook.library.RedFlags;
import openbook.routine.Outcome;
import openbook.routine.Planned;

/**
 * The patient's page. Every sentence in it is from the library, or is the patient's name or note.
 *
 * @param haveReady all that the exercises need
 * @param moving whether pictures can be played
 * @param askFirst whether the red-flag questions open the page, because nobody has answered them
 * @param hasSides whether the week has boxes for left and right
 * @param sessionSentences what conditions say about the whole session
 */
record HandoutView(
        String title,
        Optional<String> patient,
        int exerciseCount,
        String totalMinutes,
        Optional<String> haveReady,
        boolean smallPictures,
        boolean moving,
        boolean askFirst,
        List<QuestionGroup> questionGroups,
        boolean hasNotes,
        List<String> noteLines,
        List<String> beforeSentences,
        boolean hasSessionSentences,
        List<String> sessionSentences,
        List<String> whySentences,
        List<CardView> cards,
        boolean hasSides,
        List<String> stopSentences,
        String nextStep,
        SheetView sheet) {
    private static final int WHY = 3;

    record QuestionGroup(String groupTitle, List<String> questions) {}

    /**
     * The page of a routine.
     *
     * @param screen whether it is for a browser
     */
    static HandoutView of(Library library, Outcome.Routine routine, Page page, Pictures pictures, boolean screen) {
        Intake intake = routine.intake();
        boolean ask = !intake.redFlags().asked();
        List<String> session = new ArrayList<>();
        for (Phrase phrase : routine.screened().pageSentences()) {
            session.add(phrase.say());
        }
        boolean moving = screen && page.look().moving() && page.look().layout() == Look.CardLayout.CARDS;
        boolean large = page.look().largePrint() || routine.screened().largePrint();
        List<CardView> cards = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        boolean anyMoves = false;
        boolean anySides = false;
        for (int i = 0; i < routine.exercises().size(); i++) {
            cards.add(CardView.of(library, routine, i, pictures, large, moving));
            anyMoves |= cards.get(i).hasFrames();
            anySides |= cards.get(i).leftAndRight();
            needed.addAll(routine.exercises().get(i).verdict().exercise().equipment());
        }
        return new HandoutView(
                title(intake.goals()),
                intake.name(),
                routine.exercises().size(),
                minutes(routine.minutes()),
                CardView.listed(needed),
                page.look().pictures() == Look.PictureSize.SMALL,
                anyMoves,
                ask,
                ask ? questions(library.redFlags()) : List.of(),
                !intake.notes().isEmpty(),
                stripped(intake.notes()),
                forEveryone(library, routine, Everyone.Where.BEFORE_YOU_START),
                !session.isEmpty(),
                session,
                why(intake.goals()),
                cards,
                anySides,
                forEveryone(library, routine, Everyone.Where.STOP_AND_CALL),
                routine.stage().next(),
                SheetView.of(library, page, large, screen));
    }

    private static String title(List<Goal> goals) {
        List<String> names = new ArrayList<>();
        for (Goal goal : goals) {
            names.add(goal.name());
        }
        return String.join(" \u00b7 ", names);
    }

    private static List<String> stripped(List<String> lines) {
        List<String> stripped = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                stripped.add(line.strip());
            }
        }
        return stripped;
    }

    /** Three sentences at most; with several goals each says its first before any says its second. */
    private static List<String> why(List<Goal> goals) {
        List<String> why = new ArrayList<>();
        for (int i = 0; i < WHY; i++) {
            for (Goal goal : goals) {
                if (i < goal.why().size() && !why.contains(goal.why().get(i)) && why.size() < WHY) {
                    why.add(goal.why().get(i));
                }
            }
        }
        return why;
    }

    private static String minutes(double minutes) {
        return String.valueOf((int) Math.ceil(minutes));
    }

    private static List<QuestionGroup> questions(RedFlags redFlags) {
        List<QuestionGroup> questions = new ArrayList<>();
        for (RedFlags.Group group : redFlags.groups()) {
            List<String> asked = new ArrayList<>();
            for (RedFlags.Flag flag : redFlags.flags().values()) {
                if (flag.group().equals(group.id())) {
                    asked.add(flag.ask());
                }
            }
            questions.add(new QuestionGroup(group.title(), asked));
        }
        return questions;
    }

    private static List<String> forEveryone(Library library, Outcome.Routine routine, Everyone.Where where) {
        List<String> said = new ArrayList<>();
        for (Everyone.Sentence sentence : library.everyone().sentences()) {
            if (sentence.where() == where && matchesAny(sentence.match(), routine.exercises())) {
                said.add(library.phrase(sentence.say()).say());
            }
        }
        return said;
    }

    private static boolean matchesAny(Match match, List<Planned> exercises) {
        for (Planned planned : exercises) {
            if (match.test(planned.verdict().exercise().tags())) {
                return true;
            }
        }
        return false;
    }
}
