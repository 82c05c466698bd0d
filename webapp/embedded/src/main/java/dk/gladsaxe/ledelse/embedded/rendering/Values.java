package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import javax.jcr.Repository;
import javax.jcr.Session;
import javax.jcr.Workspace;
import javax.security.auth.Subject;

/** Java values as FreeMarker sees them. Dates are date-times, as in Magnolia. */
final class Values extends DefaultObjectWrapper {

    Values() {
        super(Engine.IMPROVEMENTS);
        setMemberAccessPolicy(new Limits(DefaultMemberAccessPolicy.getInstance(Engine.IMPROVEMENTS)));
        setDefaultDateType(TemplateDateModel.DATETIME);
    }

    @Override
    protected TemplateModel handleUnknownType(final Object object) throws TemplateModelException {
        return object instanceof Calendar calendar
                ? new SimpleDate(new Date(calendar.getTimeInMillis()), TemplateDateModel.DATETIME)
                : super.handleUnknownType(object);
    }

    /** FreeMarker's own list, and nothing of the objects through which a script could reach the whole repository. */
    private record Limits(MemberAccessPolicy others) implements MemberAccessPolicy {

        private static final List<Class<?>> CLOSED =
                List.of(Repository.class, Session.class, Workspace.class, Subject.class);

        @Override
        public ClassMemberAccessPolicy forClass(final Class<?> type) {
            return CLOSED.stream().anyMatch(closed -> closed.isAssignableFrom(type))
                    ? new Nothing() : others.forClass(type);
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return others.isToStringAlwaysExposed();
        }
    }

    private record Nothing() implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(final Method method) {
            return false;
        }

        @Override
        public boolean isConstructorExposed(final Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(final Field field) {
            return false;
        }
    }
}
