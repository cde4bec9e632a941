package com.example.orderdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An order desk that lets others analyse its data: with Python that it need not trust.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OrderDeskApplication {

	/**
	 * Start the application, and stop it after the demonstration if {@code --demo.exit}
	 * is among the arguments.
	 * @param args the arguments of the command line
	 */
	public static void main(String[] args) {
		ConfigurableApplicationContext context = SpringApplication.run(OrderDeskApplication.class, args);
		if (context.getEnvironment().containsProperty("demo.exit")) {
			System.exit(SpringApplication.exit(context));
		}
	}

}
