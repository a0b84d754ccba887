package openbook.handout.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import openbook.handout.picture.Pictures;
import openbook.handout.render.BoundedCache;
import openbook.intake.Intake;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.UniversalAdvice;
import openbook.routine.Outcome;
import openbook.routine.Planned;

/**
 * Finds what stands on the pages of routines. Of one page the next keeps what both have, and nothing of the patient.
 */
public final class HandoutViews {
    private static final int WHY = 3;

    private final Library library;
    private final PageContext page;
    private final List<UniversalAdvice.Sentence> forEveryone;
    private final List<String> saidToEveryone = new ArrayList<>();
    private final BoundedCache<CardKey, CardView> cards;
    /** Patients who differ may get the same card. It is then the same object, which is found sooner in a template. */
    private final BoundedCache<CardView, CardView> different = new BoundedCache<>(it -> it);

    private final BoundedCache<Boolean, SheetView> sheets;
    private final BoundedCache<String, BitSet> calledFor = new BoundedCache<>(this::calledFor);

    /** @param screen whether they are for a browser */
    public HandoutViews(Library library, PageContext page, Pictures pictures, boolean screen) {
        this.library = library;
        this.page = page;
        this.forEveryone = library.everyone().sentences();
        forEveryone.forEach(it -> saidToEveryone.add(library.phrase(it.say()).say()));
        boolean moving = screen && page.look().moving() && page.look().layout() == PageSettings.CardLayout.CARDS;
        this.cards = new BoundedCache<>(facts -> different.apply(CardView.of(facts, library.stages(), pictures, moving)));
        this.sheets = new BoundedCache<>(large -> SheetView.of(library, page, large, screen));
    }

    /** The page of a routine. */
    public HandoutView of(Outcome.Routine routine) {
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
            CardView card = cards.apply(CardKey.of(routine, i, large));
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
                page.look().pictures() == PageSettings.PictureSize.SMALL,
                anyMoves,
                ask,
                ask ? questions(library.redFlags()) : List.of(),
                !intake.notes().isEmpty(),
                stripped(intake.notes()),
                new HandoutView.Before(forEveryone(called, UniversalAdvice.Where.BEFORE_YOU_START)),
                !session.isEmpty(),
                session,
                new HandoutView.Why(why(intake.goals())),
                shown,
                anySides,
                new HandoutView.Stop(forEveryone(called, UniversalAdvice.Where.STOP_AND_CALL), sheet.clinic()),
                routine.stage().next(),
                sheet);
    }

    /** What a sheet carries beside what it says. */
    public SheetView sheet(boolean large) {
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

    private List<String> forEveryone(BitSet called, UniversalAdvice.Where where) {
        List<String> said = new ArrayList<>();
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            if (forEveryone.get(i).where() == where) {
                said.add(saidToEveryone.get(i));
            }
        }
        return said;
    }
}
