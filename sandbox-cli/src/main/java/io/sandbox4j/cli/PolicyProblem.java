package io.sandbox4j.cli;

/**
 * Something that is wrong with a file of policies.
 *
 * @param file the file's name
 * @param line the line, counted from 1; 0 if the file as a whole is meant
 * @param column the column, counted from 1
 * @param message what is wrong and what to change
 */
record PolicyProblem(String file, int line, int column, String message) {

	@Override
	public String toString() {
		return (this.line > 0) ? this.file + ":" + this.line + ":" + this.column + ": " + this.message
				: this.file + ": " + this.message;
	}

}
