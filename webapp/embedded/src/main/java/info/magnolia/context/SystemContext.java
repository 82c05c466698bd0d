package info.magnolia.context;

/** Stands in for Magnolia's interface of that name: a context whose sessions may do everything. */
public interface SystemContext extends Context {
}
