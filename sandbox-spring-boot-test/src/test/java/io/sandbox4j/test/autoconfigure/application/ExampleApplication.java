package io.sandbox4j.test.autoconfigure.application;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application to be tested.
 */
@SpringBootApplication
public class ExampleApplication {

}
