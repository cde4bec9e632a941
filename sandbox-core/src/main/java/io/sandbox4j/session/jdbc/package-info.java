/**
 * Sessions in a relational database, with nothing but JDBC. The schemas for H2 and
 * PostgreSQL are beside the classes.
 */
@NullMarked
package io.sandbox4j.session.jdbc;

import org.jspecify.annotations.NullMarked;
