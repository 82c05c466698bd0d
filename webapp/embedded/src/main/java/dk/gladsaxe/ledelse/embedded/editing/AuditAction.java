package dk.gladsaxe.ledelse.embedded.editing;

/** What can be done to content, and to users. The key is stored, and stands in message keys; keys are never changed. */
public enum AuditAction {

    CREATED("created"),
    CHANGED("changed"),
    RENAMED("renamed"),
    MOVED("moved"),
    DUPLICATED("duplicated"),
    DELETED("deleted"),
    RESTORED_FROM_BIN("restoredFromBin"),
    PURGED("purged"),
    RESTORED_VERSION("restoredVersion"),
    REQUESTED("requested"),
    RETURNED("returned"),
    WITHDRAWN("withdrawn"),
    SCHEDULED("scheduled"),
    UNSCHEDULED("unscheduled"),
    PUBLISHED("published"),
    UNPUBLISHED("unpublished"),
    IMPORTED("imported"),
    ROLES_CHANGED("rolesChanged"),
    PASSWORD_CHANGED("passwordChanged"),
    PASSWORD_LINK_MADE("passwordLinkMade"),
    DISABLED("disabled"),
    ENABLED("enabled"),
    PREVIEW_SHARED("previewShared"),
    PREVIEW_REVOKED("previewRevoked");

    private final String key;

    AuditAction(final String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
