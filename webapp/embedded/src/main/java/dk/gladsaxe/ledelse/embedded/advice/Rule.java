package dk.gladsaxe.ledelse.embedded.advice;

import static dk.gladsaxe.ledelse.embedded.advice.Check.inFormattedTexts;
import static dk.gladsaxe.ledelse.embedded.advice.Check.inItemsOf;
import static dk.gladsaxe.ledelse.embedded.advice.Check.inTexts;
import static dk.gladsaxe.ledelse.embedded.advice.Severity.FAULT;
import static dk.gladsaxe.ledelse.embedded.advice.Severity.HINT;
import static dk.gladsaxe.ledelse.embedded.advice.Severity.WARNING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of all rules: how much each matters, what it looks at, and how. A remark leads to the value it is about; the
 * name stands in the keys of its messages, {@code advice.name.NAME} for what is found and {@code advice.rule.NAME} for
 * what is to be done about it. Of several faults in one value the first one in this order is told.
 */
public enum Rule {

    REFERENCE_TO_NOTHING(FAULT, References::fieldsToNothing),
    LINK_TO_NOTHING(FAULT, References::linksToNothing),
    PICTURE_UNDESCRIBED(FAULT, Pictures::undescribed),
    CONSENT_ENDED(FAULT, inItemsOf(ItemTypes.STORY, Stories::consentEnded)),
    CONSENT_MISSING(FAULT, inItemsOf(ItemTypes.STORY, Stories::withoutConsent)),
    UNUSABLE(FAULT, Unusable::values),

    CONSENT_ENDING(WARNING, inItemsOf(ItemTypes.STORY, Stories::consentEnding)),
    REVIEW_PASSED(WARNING, inItemsOf(ItemTypes.STORY, Stories::reviewPassed)),
    REFERENCE_TO_DRAFT(WARNING, References::fieldsToDrafts),
    LINK_TO_DRAFT(WARNING, References::linksToDrafts),
    STORY_WITHOUT_RELATION(WARNING, inItemsOf(ItemTypes.STORY, Stories::withoutRelation)),
    LEAD_IN_CAPITAL(WARNING, LeadIns::capital),
    LEAD_IN_REPEATED(WARNING, LeadIns::repeated),
    LEAD_IN_BULLET(WARNING, LeadIns::bullet),
    LEAD_IN_ENDED(WARNING, LeadIns::ended),
    HYPHENATION(WARNING, Hyphenation::of),
    PICTURE_FILE_NAME(WARNING, Pictures::describedByFileName),
    HEADING_ORDER(WARNING, inFormattedTexts(Markup::headingsOutOfOrder)),
    HEADING_EMPTY(WARNING, inFormattedTexts(Markup::headingsWithoutText)),
    LINK_UNCLEAR(WARNING, inFormattedTexts(Markup::unclearLinks)),
    TEXT_VERY_HARD(WARNING, inTexts(Wording::veryHard)),
    ORIGINAL_MISSING(WARNING, Translations::withoutOriginal),

    TRANSLATION_MISSING(HINT, Translations::missing),
    TRANSLATION_SAME(HINT, Translations::untranslated),
    LINK_ADDRESS(HINT, inTexts(Markup::addressesAsText)),
    HEADING_BOLD(HINT, inFormattedTexts(Markup::boldInsteadOfHeading)),
    PICTURE_NEEDLESS(HINT, Pictures::describedAsPicture),
    TEXT_HARD(HINT, inTexts(Wording::hard)),
    SENTENCE_LONG(HINT, inTexts(Wording::longSentences));

    private final Severity severity;
    private final Check check;

    Rule(final Severity severity, final Check check) {
        this.severity = severity;
        this.check = check;
    }

    public Severity severity() {
        return severity;
    }

    /** What this rule says about the item. */
    Stream<Advice> about(final Item item, final Surroundings around) {
        return check.of(item, around).map(remark -> new Advice(this, remark.path(), remark.arguments()));
    }

    /** What all rules say about the item, in their order; what they say twice, once. */
    public static List<Advice> all(final Item item, final Surroundings around) {
        final Set<Advice> said = new LinkedHashSet<>();
        final Set<String> faulty = new LinkedHashSet<>();
        Arrays.stream(values()).flatMap(rule -> rule.about(item, around)).forEach(advice -> {
            if (advice.rule().severity() != FAULT || advice.rule() == LINK_TO_NOTHING || faulty.add(advice.path())) {
                said.add(advice);
            }
        });
        return new ArrayList<>(said);
    }
}
