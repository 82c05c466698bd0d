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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.jcr.Item;
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

    /**
     * FreeMarker's own list; nothing of the objects through which a script could reach the whole repository; of nodes
     * and properties what reads them.
     */
    private record Limits(MemberAccessPolicy others) implements MemberAccessPolicy {

        private static final Pattern READING = Pattern.compile("(get|has|is)[A-Z].*");

        private static final List<Class<?>> CLOSED =
                List.of(Repository.class, Session.class, Workspace.class, Subject.class);

        @Override
        public ClassMemberAccessPolicy forClass(final Class<?> type) {
            if (CLOSED.stream().anyMatch(closed -> closed.isAssignableFrom(type))) {
                return new Methods(method -> false);
            }
            return Item.class.isAssignableFrom(type)
                    ? new Methods(method -> READING.matcher(method.getName()).matches()) : others.forClass(type);
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return others.isToStringAlwaysExposed();
        }
    }

    private record Methods(Predicate<Method> exposed) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(final Method method) {
            return exposed.test(method);
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
