package io.sandbox4j.cli;

import java.util.List;
import java.util.concurrent.Callable;

import io.sandbox4j.SandboxTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lists what can be imported.
 */
@Command(name = "modules", mixinStandardHelpOptions = true, description = "Lists the modules that Python has here.")
final class ModulesCommand implements Callable<Integer> {

	/**
	 * Names of files of the frozen library become names of modules; what begins with an
	 * underscore is an implementation's own.
	 */
	private static final String PROGRAM = """
			import _sandbox
			names = set()
			for name in _sandbox.modules():
			    for ending in ('/__init__.mpy', '/__init__.py', '.mpy', '.py'):
			        if name.endswith(ending):
			            name = name[:-len(ending)]
			    name = name.replace('/', '.')
			    if not any(part.startswith('_') for part in name.split('.')) or name == '__future__':
			        names.add(name)
			sorted(names)
			""";

	private final Streams streams;

	@Option(names = "--json", description = "Print a line of JSON.")
	private boolean json;

	ModulesCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() {
		try (SandboxTemplate sandbox = SandboxTemplate.create()) {
			List<String> names = sandbox.execute(PROGRAM).orElseThrow().values(String.class);
			if (this.json) {
				this.streams.out().println(Json.object((out) -> {
					out.writeName("modules");
					Json.value(out, names);
				}));
			}
			else {
				names.forEach(this.streams.out()::println);
			}
			this.streams.out().flush();
			return ExitStatus.OK;
		}
	}

}
