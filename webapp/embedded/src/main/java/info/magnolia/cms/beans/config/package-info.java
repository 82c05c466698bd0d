/**
 * Stand-ins of the host for the few classes of Magnolia that modules look up by reflection. Nothing imports them.
 */
package info.magnolia.cms.beans.config;
