package com.example.readme;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application whose parts the documentation shows.
 */
@SpringBootApplication
class ReadmeApplication {

}
