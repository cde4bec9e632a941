package io.sandbox4j.value;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;

/**
 * Dates of JDBC as dates of {@code java.time}. A class of its own because module
 * {@code java.sql} can be missing; then none of these dates is there either.
 */
final class SqlDates {

	private SqlDates() {
	}

	/**
	 * Convert a date of JDBC, or a {@link java.util.Date}, which is a point in time.
	 * @param date the date
	 * @return what it stands for
	 */
	@SuppressWarnings("JavaUtilDate") // its API is what this gets rid of
	static Object modern(java.util.Date date) {
		if (!date.getClass().getName().startsWith("java.sql.")) {
			return date.toInstant();
		}
		return modernSql(date);
	}

	@SuppressWarnings("JavaUtilDate")
	private static Object modernSql(java.util.Date date) {
		if (date instanceof Timestamp timestamp) {
			return timestamp.toLocalDateTime();
		}
		if (date instanceof Date day) {
			return day.toLocalDate();
		}
		return (date instanceof Time time) ? time.toLocalTime() : date.toInstant();
	}

}
