package com.example.consumer;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class ConsumerApplication {

	public static void main(String[] args) {
		SpringApplication.run(ConsumerApplication.class, args).close();
	}

	@Bean
	CommandLineRunner countItems(SandboxTemplate sandbox) {
		return (args) -> {
			SandboxResult result = sandbox.code("""
					import stock
					sum(stock.count(item) for item in stock.items())
					""").policy("counting").execute();
			System.out.println("Items in stock: " + result.orElseThrow().value());
		};
	}

}
