-- Times are milliseconds since 1970, UTC.  The second constraint is there for its index, which needs no name of its own:
-- sessions are counted by policy.
CREATE TABLE IF NOT EXISTS sandbox_session (
	id VARCHAR(200) NOT NULL,
	version BIGINT NOT NULL,
	policy VARCHAR(64) NOT NULL,
	last_used BIGINT NOT NULL,
	expires BIGINT NOT NULL,
	data BLOB NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (policy, id)
);
