package openbook.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openbook.intake.Intake;
import openbook.library.Everyone;
import openbook.library.Goal;
import openbook.library.Library;
import openbook.library.Phrase;
import openbook.library.RedFlags;
import openbook.routine.Outcome;
import openbook.routine.Planned;

/**
 * Finds what stands on the pages of routines. Of one page the next keeps what both have, and nothing of the patient.
 */
final class HandoutViews {
    private static final int WHY = 3;

    private final Library library;
    private final Page page;
    private final List<Everyone.Sentence> forEveryone;
    private final List<String> saidToEveryone = new ArrayList<>();
    private final Remembered<CardFacts, CardView> cards;
    /** Patients who differ may get the same card. It is then the same object, which is found sooner in a template. */
    private final Remembered<CardView, CardView> different = new Remembered<>(it -> it);

    private final Remembered<Boolean, SheetView> sheets;
    private final Remembered<String, BitSet> calledFor = new Remembered<>(this::calledFor);

    /** @param screen whether they are for a browser */
    HandoutViews(Library library, Page page, Pictures pictures, boolean screen) {
        this.library = library;
        this.page = page;
        this.forEveryone = library.everyone().sentences();
        forEveryone.forEach(it -> saidToEveryone.add(library.phrase(it.say()).say()));
        boolean moving = screen && page.look().moving() && page.look().layout() == Look.CardLayout.CARDS;
        this.cards = new Remembered<>(facts -> different.apply(CardView.of(facts, library.stages(), pictures, moving)));
        this.sheets = new Remembered<>(large -> SheetView.of(library, page, large, screen));
    }

    /** The page of a routine. */
    HandoutView of(Outcome.Routine routine) {
        Intake intake = routine.intake();
        boolean ask = !intake.redFlags().asked();
        boolean large = page.look().largePrint() || routine.screened().largePrint();
        List<CardView> shown = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        var called = new BitSet();
        boolean anyMoves = false;
        boolean anySides = false;
        for (int i = 0; i < routine.exercises().size(); i++) {
            Planned planned = routine.exercises().get(i);
            CardView card = cards.apply(CardFacts.of(routine, i, large));
            shown.add(card);
            anyMoves |= card.hasFrames();
            anySides |= card.leftAndRight();
            needed.addAll(planned.verdict().exercise().equipment());
            called.or(calledFor.apply(planned.verdict().exercise().id()));
        }
        List<String> session = said(routine.screened().pageSentences());
        SheetView sheet = sheet(large);
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
                new HandoutView.Before(forEveryone(called, Everyone.Where.BEFORE_YOU_START)),
                !session.isEmpty(),
                session,
                new HandoutView.Why(why(routine)),
                shown,
                anySides,
                new HandoutView.Stop(forEveryone(called, Everyone.Where.STOP_AND_CALL), sheet.clinic()),
                routine.stage().next(),
                sheet);
    }

    /** What a sheet carries beside what it says. */
    SheetView sheet(boolean large) {
        return sheets.apply(large);
    }

    private static String title(List<Goal> goals) {
        List<String> names = new ArrayList<>();
        for (Goal goal : goals) {
            names.add(goal.name());
        }
        return String.join(" \u00b7 ", names);
    }

    static List<String> said(List<Phrase> phrases) {
        List<String> said = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            said.add(phrase.say());
        }
        return said;
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

    /**
     * Three sentences at most, all true of the session; with several goals each says its first before any says its
     * second.
     */
    private static List<String> why(Outcome.Routine routine) {
        List<List<String>> said = new ArrayList<>();
        int most = 0;
        for (Goal goal : routine.intake().goals()) {
            List<String> sentences = trueOf(routine, goal);
            said.add(sentences);
            most = Math.max(most, sentences.size());
        }
        List<String> why = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            for (List<String> ofGoal : said) {
                if (i < ofGoal.size() && !why.contains(ofGoal.get(i)) && why.size() < WHY) {
                    why.add(ofGoal.get(i));
                }
            }
        }
        return why;
    }

    private static List<String> trueOf(Outcome.Routine routine, Goal goal) {
        List<String> sentences = new ArrayList<>();
        for (Goal.Why one : goal.reasons()) {
            boolean all = true;
            for (String tag : one.names()) {
                all &= hasMove(routine, tag);
            }
            if (all) {
                sentences.add(one.say());
            }
        }
        return sentences;
    }

    private static boolean hasMove(Outcome.Routine routine, String tag) {
        for (Planned planned : routine.exercises()) {
            if (planned.verdict().exercise().tags().contains(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String minutes(double minutes) {
        return String.valueOf((int) Math.ceil(minutes));
    }

    private static List<HandoutView.QuestionGroup> questions(RedFlags redFlags) {
        List<HandoutView.QuestionGroup> questions = new ArrayList<>();
        for (RedFlags.Group group : redFlags.groups()) {
            List<String> asked = new ArrayList<>();
            for (RedFlags.Flag flag : redFlags.flags().values()) {
                if (flag.group().equals(group.id())) {
                    asked.add(flag.ask());
                }
            }
            questions.add(new HandoutView.QuestionGroup(group.title(), asked));
        }
        return questions;
    }

    /** Which of the sentences for everyone an exercise calls for. */
    private BitSet calledFor(String exercise) {
        var called = new BitSet();
        for (int i = 0; i < forEveryone.size(); i++) {
            called.set(
                    i,
                    forEveryone.get(i).match().test(library.exercise(exercise).tags()));
        }
        return called;
    }

    private List<String> forEveryone(BitSet called, Everyone.Where where) {
        List<String> said = new ArrayList<>();
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            if (forEveryone.get(i).where() == where) {
                said.add(saidToEveryone.get(i));
            }
        }
        return said;
    }
}
