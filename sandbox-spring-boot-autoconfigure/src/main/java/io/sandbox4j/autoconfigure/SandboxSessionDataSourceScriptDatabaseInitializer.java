package io.sandbox4j.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;

import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * Creates the table of the sessions, under the name that the properties give it.
 */
public class SandboxSessionDataSourceScriptDatabaseInitializer
		extends PropertiesBasedDataSourceScriptDatabaseInitializer<SandboxJdbcSessionProperties> {

	private final String table;

	private final boolean ownScript;

	/**
	 * Create a new initializer.
	 * @param dataSource where the sessions are kept
	 * @param properties the properties
	 */
	public SandboxSessionDataSourceScriptDatabaseInitializer(DataSource dataSource,
			SandboxJdbcSessionProperties properties) {
		super(dataSource, properties);
		this.table = properties.getTableName();
		this.ownScript = properties.getSchema().equals(SandboxJdbcSessionProperties.DEFAULT_SCHEMA_LOCATION);
	}

	@Override
	protected void runScripts(Scripts scripts) {
		super.runScripts(this.ownScript ? named(scripts) : scripts);
	}

	private Scripts named(Scripts scripts) {
		List<Resource> named = new ArrayList<>();
		scripts.forEach((script) -> named.add(named(script)));
		return new Scripts(named).continueOnError(scripts.isContinueOnError())
			.separator(scripts.getSeparator())
			.encoding(StandardCharsets.UTF_8);
	}

	private Resource named(Resource script) {
		try {
			String text = script.getContentAsString(StandardCharsets.UTF_8)
				.replace(JdbcSandboxSessionStore.DEFAULT_TABLE, this.table);
			return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), script.getDescription());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
