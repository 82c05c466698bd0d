package dk.gladsaxe.ledelse.embedded.authoring.advice;

import dk.gladsaxe.ledelse.embedded.advice.Hidden;
import dk.gladsaxe.ledelse.embedded.advice.Item;
import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.advice.Severity;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.authoring.FieldIds;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.List;
import java.util.Optional;

/** What keeps readers from an item or from parts of it, for those who decide on its publication. Safe for use by several threads. */
public final class Obstacles {

    private final Surroundings around;

    public Obstacles(final Surroundings around) {
        this.around = around;
    }

    /** The faults in an item with these values, the most important first. */
    public List<Shown> faults(final Visit visit, final ItemKind kind, final Group values) {
        final Wordings words = new Wordings(visit);
        return Rule.all(item(visit, kind, values), around).stream()
                .filter(advice -> advice.rule().severity() == Severity.FAULT)
                .map(advice -> new Shown(AdvicePanel.key(Severity.FAULT), words.name(advice.rule()),
                        words.message(advice), words.place(kind.form(), advice.path()), advice.path(),
                        FieldIds.of(advice.path()))).toList();
    }

    /** Why readers would not see an item with these values, were it published. */
    public Optional<Hidden> hidden(final Visit visit, final ItemKind kind, final Group values) {
        return Hidden.of(item(visit, kind, values), around);
    }

    private static Item item(final Visit visit, final ItemKind kind, final Group values) {
        return new Item(kind.nodeType(), kind.form(), values,
                Languages.of(visit.instance().definitions().site()), true);
    }
}
