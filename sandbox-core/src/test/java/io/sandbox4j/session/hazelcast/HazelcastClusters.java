package io.sandbox4j.session.hazelcast;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;

/**
 * Configurations of clusters that stay on this machine.
 */
final class HazelcastClusters {

	private HazelcastClusters() {
	}

	/**
	 * Return the configuration of a member that finds the others of its cluster at the
	 * loopback address. Tests of another process on the machine have clusters of their
	 * own.
	 */
	static Config config(String cluster) {
		Config config = new Config();
		config.setClusterName(cluster + "-" + ProcessHandle.current().pid());
		config.setProperty("hazelcast.phone.home.enabled", "false");
		config.setProperty("hazelcast.logging.type", "none");
		config.setProperty("hazelcast.shutdownhook.enabled", "false");
		config.getMetricsConfig().setEnabled(false);
		config.getJetConfig().setEnabled(false);
		config.getNetworkConfig().setPort(15701).getInterfaces().setEnabled(true).addInterface("127.0.0.1");
		JoinConfig join = config.getNetworkConfig().getJoin();
		join.getAutoDetectionConfig().setEnabled(false);
		join.getMulticastConfig().setEnabled(false);
		join.getTcpIpConfig().setEnabled(true);
		for (int port = 15701; port <= 15708; port++) {
			join.getTcpIpConfig().addMember("127.0.0.1:" + port);
		}
		return config;
	}

}
