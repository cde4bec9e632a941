package io.sandbox4j.autoconfigure;

/**
 * Where sessions rest.
 */
public enum SessionStoreType {

	/**
	 * In the heap of this JVM; sessions end with it.
	 */
	IN_MEMORY,

	/**
	 * In a table of the application's database, which several instances can share.
	 */
	JDBC,

	/**
	 * In a Hazelcast cluster, which several instances can share.
	 */
	HAZELCAST

}
