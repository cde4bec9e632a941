package io.sandbox4j.cli;

import java.util.concurrent.Callable;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows what a name means to Python.
 */
@Command(name = "doc", mixinStandardHelpOptions = true,
		description = "Describes a module, class or function, such as json, json.dumps or str.split.")
final class DocCommand implements Callable<Integer> {

	private static final String PROGRAM = """
			def find(name):
			    import builtins
			    parts = name.split('.')
			    for end in range(len(parts), 0, -1):
			        try:
			            found = __import__('.'.join(parts[:end]))
			        except ImportError:
			            continue
			        for part in parts[1:]:
			            found = getattr(found, part)
			        return found
			    found = builtins
			    for part in parts:
			        found = getattr(found, part)
			    return found
			try:
			    subject = find(name)
			except AttributeError:
			    raise LookupError("there is no '" + name + "' here; 'sandbox modules' lists the modules") from None
			def signature(item):
			    import inspect
			    try:
			        return str(inspect.signature(item))
			    except (ValueError, TypeError):
			        return '(...)'
			def is_module(item):
			    return type(item).__name__ == 'module'
			def line(name, item):
			    if isinstance(item, type):
			        return 'class ' + name + ('' if issubclass(item, BaseException) else signature(item))
			    if callable(item):
			        return name + signature(item)
			    if is_module(item):
			        return 'module ' + name
			    return name + ' = ' + repr(item)[:60] if isinstance(item, (int, float, str, bool)) else name
			print(line(name, subject))
			if isinstance(subject, type):
			    bases = list(dict.fromkeys(base.__name__ for base in subject.__mro__[1:] if base is not object))
			    if bases:
			        print('is a', ', '.join(bases))
			if not is_module(subject) and not isinstance(subject, type):
			    text = getattr(subject, '__doc__', None) if callable(subject) else None
			else:
			    text = subject.__dict__.get('__doc__') if hasattr(subject, '__dict__') else None
			if text:
			    print(text)
			if is_module(subject) or isinstance(subject, type):
			    for member in dir(subject):
			        if not member.startswith('_'):
			            item = getattr(subject, member, None)
			            if not is_module(item):
			                print('   ', line(member, item))
			None
			""";

	private final Streams streams;

	@Parameters(paramLabel = "NAME", description = "The name.")
	private String name = "";

	@Option(names = "--json", description = "Print a line of JSON.")
	private boolean json;

	DocCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() {
		try (SandboxTemplate sandbox = SandboxTemplate.create()) {
			SandboxResult result = sandbox.code(PROGRAM).variable("name", this.name).execute();
			if (result.isOk()) {
				this.streams.out().print(this.json ? Json.object((out) -> {
					out.writeStringProperty("name", this.name);
					out.writeStringProperty("text", result.stdout());
				}) + "\n" : result.stdout());
				this.streams.out().flush();
				return ExitStatus.OK;
			}
			this.streams.err().println("sandbox: NAME: " + result.error().map(SandboxError::message).orElse(""));
			return ExitStatus.USAGE;
		}
	}

}
