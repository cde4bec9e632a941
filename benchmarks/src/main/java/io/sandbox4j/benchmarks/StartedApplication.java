package io.sandbox4j.benchmarks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application whose start is measured. It says when it is ready, and whether the
 * sandbox is there, and stays until it is killed.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class StartedApplication {

	static final String READY = "Ready, with a sandbox: ";

	public static void main(String[] args) throws InterruptedException {
		ConfigurableApplicationContext context = SpringApplication.run(StartedApplication.class, args);
		System.out.println(READY + context.containsBean("sandboxTemplate"));
		Thread.currentThread().join();
	}

}
