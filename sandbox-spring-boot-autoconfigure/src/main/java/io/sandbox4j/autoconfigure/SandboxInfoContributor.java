package io.sandbox4j.autoconfigure;

import java.util.LinkedHashMap;
import java.util.Map;

import io.sandbox4j.SandboxInfo;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * Shows which interpreter runs the programs.
 */
class SandboxInfoContributor implements InfoContributor {

	@Override
	public void contribute(Info.Builder builder) {
		SandboxInfo info = SandboxInfo.current();
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("runtime", Map.of("name", info.runtime(), "version", info.runtimeVersion()));
		details.put("language", Map.of("name", info.language(), "version", info.languageVersion()));
		details.put("image", Map.of("digest", info.imageDigest()));
		builder.withDetail("sandbox", details);
	}

}
