package io.sandbox4j.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/**
 * Completes names, attributes and commands.
 */
final class PythonCompleter implements Completer {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.\\w*)*$");

	private static final List<String> COMMANDS = List.of(":help", ":limits", ":load", ":reset", ":save", ":usage");

	private final ReplSession session;

	PythonCompleter(ReplSession session) {
		this.session = session;
	}

	@Override
	public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
		String before = line.line().substring(0, line.cursor());
		if (before.startsWith(":")) {
			COMMANDS.forEach((command) -> candidates.add(new Candidate(command)));
			return;
		}
		Matcher name = NAME.matcher(before);
		if (name.find()) {
			String text = name.group();
			String known = text.substring(0, text.lastIndexOf('.') + 1);
			for (String completion : this.session.complete(text)) {
				candidates.add(new Candidate(known + completion, completion, null, null, null, null, false));
			}
		}
	}

}
