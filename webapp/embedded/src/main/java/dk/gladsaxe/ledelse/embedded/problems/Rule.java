package dk.gladsaxe.ledelse.embedded.problems;

/** The rules that module files are held against; each problem breaks exactly one. */
public enum Rule {
    /** The file cannot be read at all. */
    UNREADABLE,
    /** Not well-formed YAML, XML or FreeMarker. */
    SYNTAX,
    /** A YAML tag that does not exist. */
    UNKNOWN_TAG,
    /** An include or inherited definition is missing, goes in circles or cannot be overlaid. */
    INCLUDE,
    /** The same key twice in one mapping: the first one is lost. */
    DUPLICATE_KEY,
    /** YAML 1.1 reads it as something else than it looks like. */
    READS_DIFFERENTLY,
    /** A key without a value. */
    EMPTY_VALUE,
    /** Still understood, but on its way out. */
    DEPRECATED,
    /** A key that nothing reads. */
    UNKNOWN_KEY,
    /** A {@code $type}, {@code class} or property type that does not exist. */
    UNKNOWN_TYPE,
    /** A value of the wrong shape, or none of the allowed ones. */
    WRONG_VALUE,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** Right in a Magnolia, but this host does not do it. */
    NOT_SUPPORTED_HERE,
    /** A name, id or path that leads nowhere. */
    DANGLING,
    /** Two definitions with the same name. */
    DUPLICATE_NAME,
    /** A file that lies or is named so that Magnolia does not find it. */
    MISPLACED,
    /** A label without a text in one of the module's languages. */
    MISSING_MESSAGE,
    /** Message bundles of one module that do not hold the same keys. */
    UNEVEN_BUNDLES,
    /** A template script calls something that does not exist. */
    SCRIPT,
    /** A module descriptor that breaks its document type. */
    DESCRIPTOR,
    /** A module that is needed is absent or of the wrong version. */
    DEPENDENCY
}
