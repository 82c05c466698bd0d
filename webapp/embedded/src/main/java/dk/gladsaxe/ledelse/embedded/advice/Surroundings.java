package dk.gladsaxe.ledelse.embedded.advice;

import java.time.LocalDate;
import java.util.Optional;

/** What rules ask about the world outside of the item. The same question has the same answer until content changes. */
public interface Surroundings {

    /** The day it is where the editors are. */
    LocalDate today();

    /** The item, page or asset of that identifier; absent when there is none. */
    Optional<Other> named(String workspace, String id);

    /** What a link to that path of the site shows, without language and query; absent when there is nothing. */
    Optional<Other> at(String path);

    /**
     * The words that the focus points of a relation continue.
     *
     * @param relation identifier of the relation
     * @param property the property of the edition that holds them in the language that is asked for
     * @return empty when there are none
     */
    String leadIn(String relation, String property);
}
