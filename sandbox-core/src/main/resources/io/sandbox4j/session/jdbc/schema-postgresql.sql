-- Times are milliseconds since 1970, UTC.  The second constraint is there for its index, which needs no name of its own:
-- sessions are counted by policy.  No index has a column that changes when a session is used, so that an update need
-- touch none of them.  Ids are compared byte by byte whatever the database's collation is.
CREATE TABLE IF NOT EXISTS sandbox_session (
	id VARCHAR(200) COLLATE "C" NOT NULL,
	version BIGINT NOT NULL,
	policy VARCHAR(64) COLLATE "C" NOT NULL,
	last_used BIGINT NOT NULL,
	expires BIGINT NOT NULL,
	data BYTEA NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (policy, id)
);
